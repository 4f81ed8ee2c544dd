import { useTranslation } from 'react-i18next';
import { signOf, type Availability } from '../../../shared/domain/rooms/availability.ts';
import { AvailabilityMark } from '../../ui/availability-mark.tsx';
import styles from './rooms.module.css';

/** How a room stands: a sign for the eye, a word for the ear. Nothing where there is nothing to be had or missed. */
export function RoomSign({ status }: { readonly status: Availability | null }) {
  const { t } = useTranslation('signage');
  if (status === null) return null;
  return (
    <>
      <AvailabilityMark shape={signOf[status]} className={styles['mark']} />
      <span className="heard">{t(`rooms.status.${status}`)}</span>
    </>
  );
}
