import { useEffect, useState } from 'react';
import { chime } from '../chime.ts';
import { useHall } from '../hall.ts';
import { useKiosk } from '../store.ts';

/** How often (ms) the sound comes again while a card lies there, and after how long the counters are told. */
const SOUND_MS = 10_000;
const CALL_MS = 30_000;

/** A card is forgotten: a sound now and again, then a call at the counters. True = they know. */
export function useCardCall(): boolean {
  const { connection } = useHall();
  const [called, setCalled] = useState(false);
  useEffect(() => {
    const sound = (): void => chime(useKiosk.getState().volume);
    const call = async (): Promise<void> => {
      clearInterval(sounds);
      const answer = await connection.call((client) => client.kiosk.callStaff());
      if (answer.ok) setCalled(true);
    };
    sound();
    const sounds = setInterval(sound, SOUND_MS);
    const calls = setTimeout(() => void call(), CALL_MS);
    return () => {
      clearInterval(sounds);
      clearTimeout(calls);
    };
  }, [connection]);
  return called;
}
