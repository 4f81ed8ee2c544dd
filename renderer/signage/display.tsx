import { useHall } from './hall.ts';
import { isQuiet } from './quiet.ts';
import { Board } from './screens/board.tsx';
import { Calling } from './screens/calling.tsx';
import { ClosedHall } from './screens/closed-hall.tsx';
import { Emergency } from '../display/emergency.tsx';
import { standingPanel } from './side/standing-panel.ts';
import { useSignage } from './store.ts';

/** The display as the hall sees it: an emergency has it alone, then a call, otherwise the picture of the hall. */
export function Display() {
  const { board, dates } = useHall();
  const takeover = useSignage((state) => state.takeover);
  const panel = useSignage(standingPanel);
  if (panel?.page.kind === 'emergency') {
    const { notice } = panel.page;
    return <Emergency key={panel.id} notice={notice} until={dates.time(notice.emergency?.until ?? 0)} />;
  }
  if (takeover) return <Calling call={takeover.call} />;
  return isQuiet(board) ? <ClosedHall /> : <Board />;
}
