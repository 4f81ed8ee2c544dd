import { useEffect, useState } from 'react';
import type { RoomWeek } from '../../shared/domain/rooms/room-week.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import { useConnection } from '../client/use-connection.ts';

/** A page that is looked at asks again after this time (ms). */
const AGAIN_MS = 60_000;

/** How the rooms stand, and when that was heard on this device's own clock (epoch ms). */
export interface HeardWeek {
  readonly week: RoomWeek;
  readonly heardAt: number;
}

/** How the rooms stand from a day on, asked again each minute while somebody looks; null before the first answer. */
export function useRoomWeek(connection: HubConnection, from: string | null, days: number): HeardWeek | null {
  const [heard, setHeard] = useState<HeardWeek | null>(null);
  const online = useConnection(connection).kind === 'online';
  useEffect(() => {
    if (from === null || !online) return;
    let given = true;
    const ask = (): void => {
      if (document.visibilityState !== 'visible') return;
      void connection
        .call((client) => client.rooms.week({ from, days }))
        .then((answer) => {
          if (given && answer.ok) setHeard({ week: answer.value, heardAt: Date.now() });
        });
    };
    ask();
    const timer = setInterval(ask, AGAIN_MS);
    document.addEventListener('visibilitychange', ask);
    return () => {
      given = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [connection, online, from, days]);
  return heard;
}
