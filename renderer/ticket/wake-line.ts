import type { HubConnection } from '../client/hub-connection.ts';

/** The hub speaks every ten seconds; after a little more (ms) without a word the line slept with the phone. */
const ASLEEP_MS = 13_000;

/** When the visitor looks again the line is opened anew if it fell asleep. `heardAt` = epoch ms. Returns the way to stop. */
export function wakeLine(page: Window, connection: Pick<HubConnection, 'drop'>, heardAt: () => number): () => void {
  const look = (): void => {
    if (page.document.visibilityState === 'visible' && Date.now() - heardAt() > ASLEEP_MS) connection.drop();
  };
  const events = ['pageshow', 'online', 'focus'] as const;
  for (const event of events) page.addEventListener(event, look);
  page.document.addEventListener('visibilitychange', look);
  return () => {
    for (const event of events) page.removeEventListener(event, look);
    page.document.removeEventListener('visibilitychange', look);
  };
}
