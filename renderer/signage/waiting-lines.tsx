import { useTranslation } from 'react-i18next';
import type { Line } from '../../shared/domain/line.ts';
import { Condensed } from '../ui/condensed.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { useHall } from './hall.ts';
import type { ListPage } from './page-of.ts';
import { useSignage } from './store.ts';
import { WaitingLine } from './waiting-line.tsx';
import styles from './waiting-lines.module.css';

/** How many wait where, and of when that is. */
export function WaitingLines({ lines: { items, page, of } }: { readonly lines: ListPage<Line> }) {
  const { board, dates } = useHall();
  const { t } = useTranslation(['signage', 'common']);
  const stale = useSignage((state) => state.freshness === 'stale');
  return (
    <div className={styles['waiting']}>
      <header className={styles['head']}>
        <h2>{t('waiting.title')}</h2>
        {of > 1 && <span>{t('waiting.page', { page, of })}</span>}
        <Condensed className={styles['as-of']}>
          {stale && <Pictogram name="offline" className={styles['sign']} />}
          {t('common:asOf', { time: dates.time(board.asOf) })}
        </Condensed>
      </header>
      <ul className={styles['lines']}>
        {items.map((line) => (
          <WaitingLine key={line.letter} line={line} status={board.lines.find((one) => one.letter === line.letter)} />
        ))}
      </ul>
    </div>
  );
}
