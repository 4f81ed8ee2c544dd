import { useEffect, useState } from 'react';
import { chime } from '../chime.ts';
import { useHall } from '../hall.ts';
import { useKiosk } from '../store.ts';

/** How often (ms) the sound comes again while a card lies there, and after how many times the counters are called. */
const SOUND_MS = 10_000;
const SOUNDS = 3;

/** A card is forgotten: a sound now and again, then a call at the counters until it has reached them. True = they know. */
export function useCardCall(): boolean {
  const { connection } = useHall();
  const [called, setCalled] = useState(false);
  useEffect(() => {
    if (called) return;
    let sounds = 0;
    const sound = async (): Promise<void> => {
      chime(useKiosk.getState().volume);
      sounds += 1;
      if (sounds <= SOUNDS) return;
      const answer = await connection.call((client) => client.kiosk.callStaff());
      if (answer.ok) setCalled(true);
    };
    void sound();
    const timer = setInterval(() => void sound(), SOUND_MS);
    return () => clearInterval(timer);
  }, [connection, called]);
  return called;
}
