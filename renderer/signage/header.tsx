import { Condensed } from '../ui/condensed.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { Clock } from './clock.tsx';
import { useHall } from './hall.ts';
import styles from './header.module.css';
import { useNow } from '../client/use-now.ts';

/** Whose house this is, and the office's date and time. */
export function Header() {
  const { town, clock, dates } = useHall();
  const now = useNow(clock) ?? clock.now();
  return (
    <header className={styles['header']}>
      <Pictogram name="window" className={styles['mark']} />
      <Condensed className={styles['office']}>{town.office.name.ja}</Condensed>
      <Condensed className={styles['date']}>{narrow(dates.full(now))}</Condensed>
      <Clock className={styles['clock']} />
    </header>
  );
}

/** Narrow brackets: the date with both calendars is the longest line of the display. */
const narrow = (date: string): string => date.replaceAll('（', '(').replaceAll('）', ')');
