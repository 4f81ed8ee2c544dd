import { useTranslation } from 'react-i18next';
import { signOf, type Availability } from '../../../shared/domain/rooms/availability.ts';
import { AvailabilityMark } from '../../ui/availability-mark.tsx';
import { Condensed } from '../../ui/condensed.tsx';
import { useHall } from '../hall.ts';
import styles from './rooms.module.css';

/** Props of a legend. */
export interface LegendProps {
  readonly of: readonly (Availability | null)[];
  /** Of when it is (epoch ms), where no other line of the panel says so. */
  readonly asOf?: number;
}

/** What the signs of a panel mean; always in the same panel. */
export function Legend({ of, asOf }: LegendProps) {
  const { dates } = useHall();
  const { t } = useTranslation(['signage', 'common']);
  const used = new Set(of.flatMap((one) => (one === null ? [] : [signOf[one]])));
  const signs = (['circle', 'triangle', 'cross', 'closed', 'lottery', 'dash'] as const).filter((one) => used.has(one));
  return (
    <ul className={styles['legend']}>
      {signs.map((sign) => (
        <li key={sign}>
          <AvailabilityMark shape={sign} className={styles['mark']} />
          <Condensed>{t(`rooms.sign.${sign}`)}</Condensed>
        </li>
      ))}
      {asOf !== undefined && (
        <li className={styles['time']}>
          <Condensed>{t('common:asOf', { time: dates.time(asOf) })}</Condensed>
        </li>
      )}
    </ul>
  );
}
