import { Advice } from '../advice.tsx';
import { Foot } from '../foot.tsx';
import { useHall } from '../hall.ts';
import { Head } from '../head.tsx';
import { Leave, LeaveAtCounter } from '../leave.tsx';
import { NumberPanel } from '../number-panel.tsx';
import { QueueFacts } from '../queue-facts.tsx';
import { useTicket } from '../store.ts';
import { Way } from '../way.tsx';
import styles from './page.module.css';

/** Everything until it is over, except the moment of the call: number, how long, the way, what to do. */
export function Waiting() {
  const { now } = useHall().view;
  const { kind } = useTicket((state) => state.leaving);
  const asking = kind === 'asked' || kind === 'sending' || kind === 'failed';
  return (
    <div className={styles['page']}>
      <Head />
      <main className={styles['main']}>
        <NumberPanel />
        {asking ? (
          <Leave />
        ) : (
          <>
            <LeaveAtCounter />
            {now.kind === 'waiting' && <QueueFacts now={now} />}
            {now.kind !== 'waiting' && <Advice />}
            <Way />
            {now.kind === 'waiting' && <Advice />}
          </>
        )}
      </main>
      {!asking && <Foot />}
    </div>
  );
}
