import type { Chime } from './chime.ts';
import type { TicketState } from './state.ts';

/** Long, short, long (ms): felt through a coat. */
const PATTERN = [600, 200, 200, 200, 600];

/** What of a phone can draw attention. */
export interface Bell {
  readonly chime: Chime;
  /** Phones that cannot do it stay still. */
  readonly vibrate: (pattern: number[]) => void;
}

/** Where the page's states can be watched. */
export interface Watched {
  subscribe(listener: (state: TicketState, before: TicketState) => void): () => void;
}

/** Draws attention to every new call and recall; a page that is opened later tells of it without noise. Returns the way to stop. */
export function alertAtCall(store: Watched, { chime, vibrate }: Bell): () => void {
  return store.subscribe((state, before) => {
    if (state.sound && !before.sound) chime.wake();
    const call = callOf(state);
    if (call === null || before.view === null || call === callOf(before)) return;
    vibrate(PATTERN);
    if (state.sound) chime.ring();
  });
}

/** Names a call; a recall is another one. */
function callOf({ view }: TicketState): string | null {
  return view?.now.kind === 'called' ? `${view.now.counter} ${view.now.calledAt}` : null;
}
