import { AbsentNumbers } from '../absent-numbers.tsx';
import { called } from '../called.ts';
import { Foot } from '../foot.tsx';
import { useHall } from '../hall.ts';
import { Header } from '../header.tsx';
import { NowCalled } from '../now-called.tsx';
import { RecentCalls } from '../recent-calls.tsx';
import { SidePanel } from '../side/side-panel.tsx';
import styles from './board.module.css';

/** The display between two calls: who is called, who was, who is missing, and by turns who waits and what there is in the house. */
export function Board() {
  const { board } = useHall();
  const { now, recent } = called(board.calls);
  return (
    <div className={styles['board']}>
      <Header />
      <main className={styles['columns']}>
        <div className={styles['calls']}>
          <NowCalled call={now} />
          {recent.length > 0 && <RecentCalls calls={recent} />}
          <AbsentNumbers absent={board.absent} />
          <Foot />
        </div>
        <SidePanel />
      </main>
    </div>
  );
}
