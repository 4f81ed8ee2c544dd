import { useEffect, useState } from 'react';
import { MOST_DAYS, type RoomWeek } from '../../../shared/domain/rooms/room-week.ts';
import { useConnection } from '../../client/use-connection.ts';
import { useHall } from '../hall.ts';

/** Rooms may be taken at any moment: how they stand is asked for anew after this time (ms). */
const AGAIN_MS = 30_000;

/** How the rooms stand. */
export interface RoomsNow {
  /** Null before the first answer; the last one while there is no new one. */
  readonly week: RoomWeek | null;
  /** The last question was not answered. */
  readonly lost: boolean;
}

/** How the rooms stand from a day on, for as many days as may be asked at once. */
export function useRoomWeek(from: string): RoomsNow {
  const { connection } = useHall();
  const online = useConnection(connection).kind === 'online';
  const [week, setWeek] = useState<RoomWeek | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!online) return;
    let given = true;
    const ask = async (): Promise<void> => {
      const answer = await connection.call((client) => client.rooms.week({ from, days: MOST_DAYS }));
      if (!given) return;
      setFailed(!answer.ok);
      if (answer.ok) setWeek(answer.value);
    };
    void ask();
    const timer = setInterval(() => void ask(), AGAIN_MS);
    return () => {
      given = false;
      clearInterval(timer);
    };
  }, [connection, online, from]);
  return { week, lost: failed || !online };
}
