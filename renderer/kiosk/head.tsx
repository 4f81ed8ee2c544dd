import { useNow } from '../client/use-now.ts';
import { Figures } from '../ui/figures.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { useHall } from './hall.ts';
import styles from './head.module.css';
import { useTexts } from './use-texts.ts';

/** Whose house this is, and the office's date and time. */
export function Head() {
  const { town, clock, dates } = useHall();
  const { language } = useTexts();
  const now = useNow(clock);
  return (
    <header className={styles['head']}>
      <Pictogram name="window" className={styles['mark']} />
      <span>{town.office.name[language]}</span>
      {now !== null && (
        <span className={styles['when']}>
          {dates.day(now)}
          <Figures className={styles['clock']}>{dates.time(now)}</Figures>
        </span>
      )}
    </header>
  );
}
