import type { BoardView } from '../../shared/domain/board-view.ts';

/** Everything that can happen at a display. `at` is on the page's own clock (ms), which never jumps. */
export type SignageEvent =
  | { readonly type: 'view came'; readonly view: BoardView; readonly at: number }
  /** The connection is gone: the next view is the first of a new one. */
  | { readonly type: 'hub lost' }
  | { readonly type: 'ticked'; readonly at: number };
