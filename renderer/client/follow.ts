import type { HubClient } from './hub-client.ts';
import type { HubConnection } from './hub-connection.ts';

/** A stream that ended while the hub is there is asked for again after this time (ms). */
const AGAIN_MS = 1_000;

/** The hub sends each view at least every ten seconds; after this silence (ms) the line is taken for dead. */
const SILENCE_MS = 25_000;

/** Every view says of when it is. */
export interface Timed {
  readonly asOf: number;
}

/** Opens a live view, e.g. `(client, signal) => client.kiosk.lobby(undefined, { signal })`. */
export type OpenView<View extends Timed> = (client: HubClient, signal: AbortSignal) => Promise<AsyncIterable<View>>;

/**
 * Gives every view of a live operation to `onView`, the whole current one first, and again after each lost connection.
 * Returns the way to stop.
 */
export function follow<View extends Timed>(
  connection: HubConnection,
  open: OpenView<View>,
  onView: (view: View) => void,
): () => void {
  let client: HubClient | null = null;
  let ending = new AbortController();
  let silence: ReturnType<typeof setTimeout> | undefined;

  const check = (): void => {
    const state = connection.state();
    const now = state.kind === 'online' ? state.client : null;
    if (now === client) return;
    client = now;
    clearTimeout(silence);
    ending.abort();
    ending = new AbortController();
    if (now) void read(now, ending.signal);
  };
  const listen = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => connection.drop(), SILENCE_MS);
  };
  const read = async (from: HubClient, signal: AbortSignal): Promise<void> => {
    try {
      listen();
      for await (const next of await open(from, signal)) {
        const view: View = next;
        if (signal.aborted) return;
        listen();
        connection.hear(view.asOf);
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
    clearTimeout(silence);
    ending.abort();
  };
}
