import { signOf, type Availability } from '../../../shared/domain/rooms/availability.ts';
import { bookingKinds } from '../../../shared/domain/rooms/booking.ts';
import { AvailabilityMark } from '../../ui/availability-mark.tsx';
import { useTexts } from '../use-texts.ts';
import { BookingSign } from './booking-sign.tsx';
import styles from './legend.module.css';

const states = ['tentative', 'confirmed'] as const;
const words: readonly Availability[] = ['open', 'not-open', 'closed', 'over'];

/** What the signs of the calendar mean. */
export function Legend() {
  const t = useTexts();
  return (
    <ul className={styles['legend']} aria-label={t('grid.legend')}>
      {words.map((status) => (
        <li key={status}>
          <AvailabilityMark shape={signOf[status]} className={styles['sign']} />
          {t(`status.${status}`)}
        </li>
      ))}
      {states.map((state) => (
        <li key={state}>
          <BookingSign booking={{ kind: 'use', state, ticket: null }} />
        </li>
      ))}
      {bookingKinds
        .filter((kind) => kind !== 'use')
        .map((kind) => (
          <li key={kind}>
            <BookingSign booking={{ kind, state: 'confirmed', ticket: null }} />
          </li>
        ))}
    </ul>
  );
}
