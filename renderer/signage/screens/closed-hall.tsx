import { useTranslation } from 'react-i18next';
import { wallClock } from '../../i18n/dates.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import { Foot } from '../foot.tsx';
import { useHall } from '../hall.ts';
import { Header } from '../header.tsx';
import styles from './closed-hall.module.css';

/** After hours, when nobody is left: whether it is open, and when it opens again. Nothing else. */
export function ClosedHall() {
  const { board, dates } = useHall();
  const { t } = useTranslation(['signage', 'common']);
  const { opening } = board;
  if (opening.kind === 'open') return null;
  const { why, opens } = opening;
  const time = opens ? wallClock(opens.time) : '';
  const opensToday = why === 'before-hours' || why === 'break';
  return (
    <div className={styles['closed']} data-closed={why}>
      <Header />
      <main className={styles['panel']}>
        <Pictogram name={opensToday ? 'clock' : 'window'} className={styles['sign']} />
        <h1 className={styles['title']}>{t(`common:closed.${why}`, { opens: time })}</h1>
        {opens && !opensToday && (
          <p className={styles['next']}>{t('common:closed.next', { day: dates.dayOf(opens.date), time })}</p>
        )}
      </main>
      <div className={styles['foot']}>
        <Foot />
      </div>
    </div>
  );
}
