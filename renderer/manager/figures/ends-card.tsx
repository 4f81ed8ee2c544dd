import type { Figures } from '../../../shared/domain/figures.ts';
import { outcomes } from '../../../shared/domain/visit.ts';
import { useTexts } from '../use-texts.ts';
import { CountTable } from './count-table.tsx';
import { minutesWords } from './minutes.ts';
import styles from './report.module.css';

/** How matters ended, and what else belongs to a day at the counters. */
export function EndsCard({ figures }: { readonly figures: Figures }) {
  const t = useTexts();
  const { all, handOver, transferred, visits } = figures;
  return (
    <section className={styles['card']}>
      <h2 className={styles['title']}>{t('figures.ends')}</h2>
      <CountTable
        what={t('figures.end')}
        rows={[
          ...outcomes.map((one) => ({ name: t(`figures.outcomes.${one}`), count: figures.outcomes[one] })),
          { name: t('figures.transferred'), count: transferred },
          { name: t('figures.absentLong'), count: all.absent },
          { name: t('figures.cancelled'), count: all.cancelled },
          { name: t('figures.expired'), count: all.expired },
          { name: t('figures.severalStops'), count: visits.severalStops },
          { name: t('figures.paper'), count: visits.paper },
          {
            name: t('figures.handOver', { wait: minutesWords(handOver.wait, 'median', t) }),
            count: handOver.stops,
          },
        ]}
      />
    </section>
  );
}
