import { useTranslation } from 'react-i18next';
import { signOf, type Availability } from '../../../shared/domain/rooms/availability.ts';
import { AvailabilityMark } from '../../ui/availability-mark.tsx';
import { Condensed } from '../../ui/condensed.tsx';
import styles from './rooms.module.css';

/** What the signs of a panel mean; always in the same panel. */
export function Legend({ of }: { readonly of: readonly (Availability | null)[] }) {
  const { t } = useTranslation('signage');
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
    </ul>
  );
}
