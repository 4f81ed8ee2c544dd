import { useEffect, useState } from 'react';
import type { HubClient } from './hub-client.ts';
import type { HubConnection } from './hub-connection.ts';
import { useLive } from './use-live.ts';

const openVersion = (client: HubClient, signal: AbortSignal) => client.session.content(undefined, { signal });

/**
 * Content of the hub; null before the first answer. Newer content is asked for as soon as the hub runs on it, also after a
 * lost connection; while `held`, what is there stays: nobody's screen changes in the middle of what they do.
 */
export function useAsked<Content>(
  connection: HubConnection,
  ask: (client: HubClient) => Promise<Content>,
  held = false,
): Content | null {
  const [known, setKnown] = useState<{ readonly version: string; readonly content: Content } | null>(null);
  const news = useLive(connection, openVersion);
  const isNew = news !== null && news.view.version !== known?.version;
  // Each word of the hub about a version that is not here yet asks again, so a lost answer is made good.
  const wanted = isNew && !(held && known) ? news : null;
  useEffect(() => {
    if (!wanted) return;
    let given = true;
    void connection.call(ask).then((answer) => {
      if (given && answer.ok) setKnown({ version: wanted.view.version, content: answer.value });
    });
    return () => {
      given = false;
    };
  }, [connection, ask, wanted]);
  return known?.content ?? null;
}
