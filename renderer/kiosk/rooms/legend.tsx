import type { AvailabilitySign } from '../../../shared/domain/rooms/availability.ts';
import { AvailabilityMark } from '../../ui/availability-mark.tsx';
import { Figures } from '../../ui/figures.tsx';
import { useHall } from '../hall.ts';
import { useTexts } from '../use-texts.ts';
import styles from './legend.module.css';
import type { RoomsNow } from './use-room-week.ts';

const SIGNS: readonly AvailabilitySign[] = ['circle', 'triangle', 'cross', 'closed', 'lottery', 'dash'];

/** What the signs mean, and from when they are. */
export function Legend({ now: { week } }: { readonly now: RoomsNow }) {
  const { dates } = useHall();
  const { t } = useTexts();
  return (
    <div className={styles['legend']}>
      <ul aria-label={t('rooms:legend.label')}>
        {SIGNS.map((sign) => (
          <li key={sign}>
            <AvailabilityMark shape={sign} className={styles['mark']} />
            {t(`rooms:legend.${sign}`)}
          </li>
        ))}
      </ul>
      {week && <Figures className={styles['asOf']}>{t('rooms:legend.asOf', { time: dates.time(week.asOf) })}</Figures>}
    </div>
  );
}
