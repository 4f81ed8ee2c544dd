import { useEffect, useState } from 'react';
import type { HubClient } from './hub-client.ts';
import type { HubConnection } from './hub-connection.ts';

/** Content of the hub, asked for at every new connection (it may have changed meanwhile); null before the first answer. */
export function useAsked<Content>(
  connection: HubConnection,
  ask: (client: HubClient) => Promise<Content>,
): Content | null {
  const [content, setContent] = useState<Content | null>(null);
  useEffect(() => {
    let asked: object | null = null;
    const renew = async (): Promise<void> => {
      const state = connection.state();
      if (state.kind !== 'online' || state.client === asked) return;
      asked = state.client;
      const answer = await connection.call(ask);
      if (answer.ok) setContent(answer.value);
      else asked = null;
    };
    const stop = connection.subscribe(() => void renew());
    void renew();
    return stop;
  }, [connection, ask]);
  return content;
}
