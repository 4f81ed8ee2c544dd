import { useEffect, useState } from 'react';
import type { Town } from '../../shared/domain/town.ts';
import type { HubConnection } from './hub-connection.ts';

/** The town's content, asked for at every new connection (content may have changed meanwhile); null before the first. */
export function useTown(connection: HubConnection): Town | null {
  const [town, setTown] = useState<Town | null>(null);
  useEffect(() => {
    let asked: object | null = null;
    const ask = async (): Promise<void> => {
      const state = connection.state();
      if (state.kind !== 'online' || state.client === asked) return;
      asked = state.client;
      const answer = await connection.call((client) => client.session.town());
      if (answer.ok) setTown(answer.value);
      else asked = null;
    };
    const stop = connection.subscribe(() => void ask());
    void ask();
    return stop;
  }, [connection]);
  return town;
}
