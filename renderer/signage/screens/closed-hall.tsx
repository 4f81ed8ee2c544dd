import { useTranslation } from 'react-i18next';
import { wallClock } from '../../i18n/dates.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import { Foot } from '../foot.tsx';
import { useHall } from '../hall.ts';
import { Header } from '../header.tsx';
import { SidePanel } from '../side/side-panel.tsx';
import { standingPanel } from '../side/standing-panel.ts';
import { useSignage } from '../store.ts';
import styles from './closed-hall.module.css';

/** After hours, when nobody is left: whether it is open, and when it opens again; beside it the rooms and what there is to say. */
export function ClosedHall() {
  const { board, dates } = useHall();
  const { t } = useTranslation(['signage', 'common']);
  const alone = useSignage((state) => standingPanel(state) === null);
  const { opening } = board;
  if (opening.kind === 'open') return null;
  const { why, opens } = opening;
  const time = opens ? wallClock(opens.time) : '';
  const opensToday = why === 'before-hours' || why === 'break';
  return (
    <div className={styles['closed']} data-closed={why} data-alone={alone || undefined}>
      <Header />
      <main className={styles['columns']}>
        <section className={styles['panel']}>
          <Pictogram name={opensToday ? 'clock' : 'window'} className={styles['sign']} />
          <h1 className={styles['title']}>{t(`common:closed.${why}`, { opens: time })}</h1>
          {opens && !opensToday && (
            <p className={styles['next']}>{t('common:closed.next', { day: dates.dayOf(opens.date), time })}</p>
          )}
        </section>
        <SidePanel />
      </main>
      <div className={styles['foot']}>
        <Foot />
      </div>
    </div>
  );
}
