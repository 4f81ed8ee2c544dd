import type { BoardCall, BoardView } from '../../../shared/domain/board-view.ts';

/** Ten in the morning; any instant would do. */
export const TEN = 1_700_000_000_000;

/** A call of a number at a counter; `calledAt` makes its key, as in the hub. */
export function callOf(ticket: string, changes: Partial<BoardCall> = {}): BoardCall {
  const calledAt = changes.calledAt ?? TEN;
  return {
    key: `${ticket}@${calledAt}`,
    ticket,
    counter: 2,
    calledAt,
    language: 'ja',
    silent: false,
    current: true,
    ...changes,
  };
}

/** A view with these calls, newest first as the hub sends them. */
export function viewOf(calls: readonly BoardCall[], changes: Partial<BoardView> = {}): BoardView {
  return { asOf: TEN, opening: { kind: 'open', until: '17:15' }, lines: [], calls, absent: [], ...changes };
}
