import { useTranslation } from 'react-i18next';
import { Condensed } from '../ui/condensed.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import styles from './foot.module.css';
import { useHall } from './hall.ts';
import { useSignage } from './store.ts';

/** One line of what is good to know, the weightiest first: an old picture, a silent display, what absent visitors do. */
export function Foot() {
  const { board, clock, dates, sound } = useHall();
  const { t } = useTranslation(['signage', 'common']);
  const stale = useSignage((state) => state.freshness === 'stale');
  if (stale) {
    const [day, time] = [dates.day(board.asOf), dates.time(board.asOf)];
    const old = day === dates.day(clock.now()) ? t('stale', { time }) : t('staleDay', { day });
    return (
      <p className={styles['stale']} role="status">
        <Pictogram name="offline" className={styles['sign']} />
        <Condensed>{old}</Condensed>
      </p>
    );
  }
  if (sound === 'needs-touch') {
    return (
      <p className={styles['line']} data-sound="">
        <Pictogram name="sound" className={styles['sign']} />
        <Condensed>{t('sound')}</Condensed>
      </p>
    );
  }
  if (board.absent.length === 0 || board.opening.kind === 'closed') return null;
  return (
    <p className={styles['line']}>
      <Condensed>{t('absent.back')}</Condensed>
    </p>
  );
}
