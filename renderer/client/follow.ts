import type { HubClient } from './hub-client.ts';
import type { HubConnection } from './hub-connection.ts';

/** A stream that ended while the hub is there is asked for again after this time (ms). */
const AGAIN_MS = 1_000;

/** Opens a live view, e.g. `(client, signal) => client.kiosk.lobby(undefined, { signal })`. */
export type OpenView<View> = (client: HubClient, signal: AbortSignal) => Promise<AsyncIterable<View>>;

/**
 * Gives every view of a live operation to `onView`, the whole current one first, and again after each lost connection.
 * Returns the way to stop.
 */
export function follow<View>(
  connection: HubConnection,
  open: OpenView<View>,
  onView: (view: View) => void,
): () => void {
  let client: HubClient | null = null;
  let ending = new AbortController();

  const check = (): void => {
    const state = connection.state();
    const now = state.kind === 'online' ? state.client : null;
    if (now === client) return;
    client = now;
    ending.abort();
    ending = new AbortController();
    if (now) void read(now, ending.signal);
  };
  const read = async (from: HubClient, signal: AbortSignal): Promise<void> => {
    try {
      for await (const view of await open(from, signal)) {
        if (signal.aborted) return;
        onView(view);
      }
    } catch {
      /* a lost connection says so itself; anything else is tried again below */
    }
    if (!signal.aborted) setTimeout(() => !signal.aborted && void read(from, signal), AGAIN_MS);
  };

  const stopListening = connection.subscribe(check);
  check();
  return () => {
    stopListening();
    ending.abort();
  };
}
