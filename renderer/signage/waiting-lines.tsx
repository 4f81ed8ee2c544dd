import { useTranslation } from 'react-i18next';
import { Condensed } from '../ui/condensed.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { useHall } from './hall.ts';
import { pageOf } from './page-of.ts';
import { useSignage } from './store.ts';
import { WaitingLine } from './waiting-line.tsx';
import styles from './waiting-lines.module.css';

/** Lines that fit in the height of the display at 68 px, each with how long it takes. */
const PLACES = 4;

/** How many wait where, and of when that is. */
export function WaitingLines() {
  const { town, board, dates } = useHall();
  const { t } = useTranslation(['signage', 'common']);
  const stale = useSignage((state) => state.freshness === 'stale');
  const beat = useSignage((state) => state.beat);
  const { items, page, of } = pageOf(town.lines, PLACES, beat);
  return (
    <section className={styles['waiting']} data-stale={stale || undefined}>
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
    </section>
  );
}
