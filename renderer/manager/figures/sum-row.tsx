import type { ReactNode } from 'react';
import type { Figures } from '../../../shared/domain/figures.ts';
import { Figures as Digits } from '../../ui/figures.tsx';
import { useTexts } from '../use-texts.ts';
import { minutesWords } from './minutes.ts';
import { promiseShare, shareWords } from './promise-shares.ts';
import styles from './report.module.css';

/** The few numbers to know first. */
export function SumRow({ figures }: { readonly figures: Figures }) {
  const t = useTexts();
  const { visits, all, days, ratings } = figures;
  const inside = promiseShare(all.promise, 'inside');
  const tooShort = promiseShare(all.promise, 'too-short');
  return (
    <dl className={styles['sums']}>
      <Sum label={t('figures.visits')} value={t('figures.people', { count: visits.all })}>
        {t('figures.visitsRest', { days, several: visits.severalStops, paper: visits.paper })}
      </Sum>
      <Sum label={t('figures.wait')} value={minutesWords(all.wait, 'median', t)}>
        {t('figures.p90Rest', { time: minutesWords(all.wait, 'p90', t) })}
      </Sum>
      <Sum label={t('figures.service')} value={minutesWords(all.service, 'median', t)}>
        {t('figures.p90Rest', { time: minutesWords(all.service, 'p90', t) })}
      </Sum>
      <Sum label={t('figures.inside')} value={shareWords(inside)}>
        {tooShort === null ? t('figures.nothingTold') : t('figures.tooShortRest', { share: shareWords(tooShort) })}
      </Sum>
      <Sum label={t('figures.satisfaction')} value={ratings.mean === null ? '–' : ratings.mean.toFixed(1)}>
        {t('figures.ratingsRest', { count: ratings.count })}
      </Sum>
    </dl>
  );
}

function Sum({
  label,
  value,
  children,
}: {
  readonly label: string;
  readonly value: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles['sum']}>
      <dt>{label}</dt>
      <dd>
        <Digits className={styles['value']}>{value}</Digits>
        <span>{children}</span>
      </dd>
    </div>
  );
}
