import { useNow } from '../client/use-now.ts';
import { Figures } from '../ui/figures.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { useHall } from './hall.ts';
import styles from './head.module.css';
import { happen } from './store.ts';
import { useHold } from './use-hold.ts';
import { useTexts } from './use-texts.ts';

/** Staff rest a finger on the town's mark for this long (ms) to be asked for the PIN. */
const STAFF_HOLD_MS = 2_000;

/** Whose house this is, and the office's date and time. */
export function Head() {
  const { town, clock, dates } = useHall();
  const { say } = useTexts();
  const now = useNow(clock);
  const hold = useHold(STAFF_HOLD_MS, () => happen({ type: 'staff wanted' }));
  return (
    <header className={styles['head']}>
      <span className={styles['house']} data-house="" {...hold}>
        <Pictogram name="window" className={styles['mark']} />
        <span>{say(town.office.name)}</span>
      </span>
      {now !== null && (
        <span className={styles['when']}>
          {dates.day(now)}
          <Figures className={styles['clock']}>{dates.time(now)}</Figures>
        </span>
      )}
    </header>
  );
}
