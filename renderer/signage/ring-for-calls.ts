import type { Chime } from './chime.ts';
import type { SignageState } from './state.ts';

/** Where the display's states can be watched. */
export interface Watched {
  subscribe(listener: (state: SignageState, before: SignageState) => void): () => void;
}

/** Rings once for every call that takes the screen; quiet lines are only shown. Returns the way to stop. */
export function ringForCalls(store: Watched, chime: Pick<Chime, 'ring'>): () => void {
  return store.subscribe(({ takeover }, before) => {
    if (takeover && takeover !== before.takeover && !takeover.call.silent) chime.ring();
  });
}
