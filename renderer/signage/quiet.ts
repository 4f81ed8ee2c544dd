import type { BoardView } from '../../shared/domain/board-view.ts';

/** Closed, and nobody is left: until then those who still wait must see their number and their line. */
export function isQuiet({ opening, lines, calls }: BoardView): boolean {
  if (opening.kind === 'open') return false;
  return lines.every((line) => line.waiting === 0) && !calls.some((call) => call.current);
}
