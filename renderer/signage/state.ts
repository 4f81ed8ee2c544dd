import type { BoardCall, BoardView } from '../../shared/domain/board-view.ts';

/** A call that has the whole screen, since when on the page's own clock (ms). */
export interface Takeover {
  readonly call: BoardCall;
  readonly since: number;
}

/** A call that waits for the screen. */
export interface QueuedCall {
  readonly call: BoardCall;
  /** The same number to the same counter as before: goes ahead of first calls. */
  readonly recall: boolean;
}

/** Everything a display remembers. No person is in it, so nothing is wiped. */
export interface SignageState {
  /** The last good picture; it stays when the hub goes. */
  readonly board: BoardView | null;
  /** When that picture came, on the page's own clock (ms). */
  readonly heardAt: number;
  /** `stale` after thirty seconds without news. */
  readonly freshness: 'fresh' | 'stale';
  /** `new` until the first view of a connection came: that one tells what was, not what happens. */
  readonly link: 'new' | 'following';
  /** Calls of earlier views, oldest first: they are no news. */
  readonly known: readonly BoardCall[];
  readonly takeover: Takeover | null;
  readonly queue: readonly QueuedCall[];
  /** Whole seconds of the page's own clock; what does not fit at once takes turns by it. */
  readonly second: number;
}

/** A display that has just been switched on. */
export const blank: SignageState = {
  board: null,
  heardAt: 0,
  freshness: 'fresh',
  link: 'new',
  known: [],
  takeover: null,
  queue: [],
  second: 0,
};
