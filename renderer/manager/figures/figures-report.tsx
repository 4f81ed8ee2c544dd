import type { Figures } from '../../../shared/domain/figures.ts';
import { useHouse } from '../house.ts';
import { useTexts } from '../use-texts.ts';
import { CountChart } from './count-chart.tsx';
import { EndsCard } from './ends-card.tsx';
import { GroupTable } from './group-table.tsx';
import { byCount, everyHour, type ShownGroup } from './groups-shown.ts';
import { PromiseCard } from './promise-card.tsx';
import { RatingsCard } from './ratings-card.tsx';
import styles from './report.module.css';
import { SumRow } from './sum-row.tsx';
import { TimesChart } from './times-chart.tsx';
import { useGroupNames } from './use-group-names.ts';

/** Everything that is told about a range of days. */
export function FiguresReport({ figures }: { readonly figures: Figures }) {
  const t = useTexts();
  const { language } = useHouse();
  const names = useGroupNames();
  const [lines, hours] = [names.lines(figures.lines), names.hours(everyHour(figures.hours))];
  const [weekdays, errands] = [names.weekdays(figures.weekdays), names.errands(byCount(figures.errands))];
  return (
    <div className={styles['report']} lang={language}>
      <SumRow figures={figures} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Card title={t('figures.byHour')} what={t('figures.hour')} groups={hours} counts />
          <Card title={t('figures.byWeekday')} what={t('figures.weekday')} groups={weekdays} counts />
          <EndsCard figures={figures} />
          <RatingsCard ratings={figures.ratings} />
        </div>
        <div className={styles['column']}>
          <Card title={t('figures.byLine')} what={t('figures.line')} groups={lines} counts />
          <PromiseCard lines={lines} all={figures.all} />
          <Card title={t('figures.byErrand')} what={t('figures.errand')} groups={errands} />
        </div>
      </div>
      <ul className={styles['notes']}>
        <li>{t('figures.notes.times')}</li>
        <li>{t('figures.notes.few')}</li>
        <li>{t('figures.notes.file')}</li>
      </ul>
    </div>
  );
}

interface CardProps {
  readonly title: string;
  readonly what: string;
  readonly groups: readonly ShownGroup[];
  /** With pictures; a long list is better read as a table. */
  readonly counts?: boolean;
}

function Card({ title, what, groups, counts = false }: CardProps) {
  const t = useTexts();
  return (
    <section className={[styles['card'], !counts && styles['long']].filter(Boolean).join(' ')}>
      <h2 className={styles['title']}>{title}</h2>
      {counts && (
        <>
          <CountChart title={t('figures.stops')} groups={groups} />
          <TimesChart title={t('figures.wait')} groups={groups} times="wait" />
        </>
      )}
      <GroupTable what={what} groups={groups} />
    </section>
  );
}
