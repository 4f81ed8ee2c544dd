import { useHall } from './hall.ts';
import { isQuiet } from './quiet.ts';
import { Board } from './screens/board.tsx';
import { Calling } from './screens/calling.tsx';
import { ClosedHall } from './screens/closed-hall.tsx';
import { useSignage } from './store.ts';

/** The display as the hall sees it. A call lies over whatever is there: the picture below is the same afterwards. */
export function Display() {
  const { board } = useHall();
  const takeover = useSignage((state) => state.takeover);
  return (
    <>
      {isQuiet(board) ? <ClosedHall /> : <Board />}
      {takeover && <Calling call={takeover.call} />}
    </>
  );
}
