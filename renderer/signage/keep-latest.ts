import { keep, type Keeping } from './kept.ts';
import type { SignageState } from './state.ts';

/** What is shown is kept at least this often (ms); what staff write at once. */
const EVERY_MS = 60_000;

/** Where the display's states can be watched and asked for. */
export interface WatchedState {
  getState(): SignageState;
  subscribe(listener: (state: SignageState, before: SignageState) => void): () => void;
}

/** Keeps the last good content on the device. Returns the way to stop. */
export function keepLatest(store: WatchedState, storage: Keeping): () => void {
  const write = (): void => {
    const { town, board, book, panels, heardAt } = store.getState();
    // What is of the last life of the display is kept already.
    if (town && board && heardAt !== -Infinity) keep(storage, { town, board, book, panels });
  };
  const stop = store.subscribe((state, before) => {
    const isFirst = before.heardAt === -Infinity || !before.board || !before.town;
    const isNew = state.town !== before.town || state.book !== before.book || (state.panels && !before.panels);
    if (isFirst || isNew || notices(state) !== notices(before)) write();
  });
  const timer = setInterval(write, EVERY_MS);
  return () => {
    stop();
    clearInterval(timer);
  };
}

function notices({ panels }: SignageState): string {
  return (panels?.notices ?? []).map(({ id, changedAt }) => `${id}@${changedAt}`).join();
}
