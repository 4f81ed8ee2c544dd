import { useHall } from './hall.ts';
import { isQuiet } from './quiet.ts';
import { Board } from './screens/board.tsx';
import { Calling } from './screens/calling.tsx';
import { ClosedHall } from './screens/closed-hall.tsx';
import { useSignage } from './store.ts';

/** The display as the hall sees it: a call has it alone, otherwise the picture of the hall. */
export function Display() {
  const { board } = useHall();
  const takeover = useSignage((state) => state.takeover);
  if (takeover) return <Calling call={takeover.call} />;
  return isQuiet(board) ? <ClosedHall /> : <Board />;
}
