import { Figures } from '../../ui/figures.tsx';
import { useTexts } from '../use-texts.ts';
import { weekdayOf } from './iso-days.ts';
import styles from './week.module.css';

/** Props of the head of the week. */
export interface WeekDaysProps {
  readonly days: readonly string[];
  /** The day that was asked for. */
  readonly wanted: string | null;
}

/** The days above the rooms, each with its weekday; the first and the first of a month say which month. */
export function WeekDays({ days, wanted }: WeekDaysProps) {
  const { t } = useTexts();
  return (
    <div className={styles['days']} aria-hidden="true">
      {days.map((date, nth) => {
        const [, month = '', day = ''] = date.split('-');
        const number = nth === 0 || day === '01' ? `${Number(month)}/${Number(day)}` : String(Number(day));
        return (
          <span key={date} className={styles['day']} data-wanted={date === wanted || undefined}>
            <Figures>{number}</Figures>
            <span>{t(`rooms:weekday.${weekdayOf(date) as 0}`)}</span>
          </span>
        );
      })}
    </div>
  );
}
