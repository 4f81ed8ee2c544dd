import type { DeskView } from '../../shared/domain/desk-view.ts';
import type { Line } from '../../shared/domain/line.ts';

/** Whether a visitor may be sent to a line now, as the hub decides it too: it gives tickets, is merely full, or somebody still sits there. */
export function takesTransfers(
  view: Pick<DeskView, 'lines' | 'counters'>,
  line: Pick<Line, 'letter' | 'counters'>,
): boolean {
  const admission = view.lines.find(({ letter }) => letter === line.letter)?.admission.kind;
  if (admission === 'open' || admission === 'full') return true;
  return view.counters.some(({ number, state }) => line.counters.includes(number) && state.kind === 'open');
}
