import type { BoardCall, BoardView } from '../../shared/domain/board-view.ts';
import type { SignageState } from './state.ts';

/** A call older than this (ms) when a display first hears of it is history: the visitor is on the way or was recalled. */
export const NEWS_MS = 8_000;

/** More calls than this cannot be made within {@link NEWS_MS}; older ones are told by their time. */
const REMEMBERED = 64;

/**
 * The calls of a view that must be announced, oldest first.
 *
 * While views follow one another, that is every key not seen before. Its time is looked at as well, because an old call
 * comes back into the short list when a newer one leaves it. The first view of a connection announces only what was
 * called a moment ago, so that a display that comes back does not replay the morning.
 */
export function newCalls({ board, link, known }: SignageState, view: BoardView): readonly BoardCall[] {
  const before = link === 'following' && board ? Math.min(board.asOf, view.asOf) : view.asOf;
  const seen = new Set(known.map((call) => call.key));
  return view.calls.filter((call) => !seen.has(call.key) && call.calledAt > before - NEWS_MS).toReversed();
}

/** What is known after a view. */
export function knownAfter(known: readonly BoardCall[], view: BoardView): readonly BoardCall[] {
  const seen = new Set(known.map((call) => call.key));
  const unseen = view.calls.filter((call) => !seen.has(call.key)).toReversed();
  return unseen.length === 0 ? known : [...known, ...unseen].slice(-REMEMBERED);
}
