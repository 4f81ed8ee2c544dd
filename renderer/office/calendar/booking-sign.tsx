import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import { AvailabilityMark } from '../../ui/availability-mark.tsx';
import { Figures } from '../../ui/figures.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { bookingLook } from '../booking-look.ts';
import { useTexts } from '../use-texts.ts';
import styles from './booking-sign.module.css';

/** How a booking stands: sign and word, and the ticket of whoever holds it. */
export function BookingSign({ booking }: { readonly booking: Pick<Booking, 'kind' | 'state' | 'ticket'> }) {
  const t = useTexts();
  const { sign, word } = bookingLook(booking);
  return (
    <span className={styles['sign']}>
      {'pictogram' in sign ? <Pictogram name={sign.pictogram} /> : <AvailabilityMark shape={sign.shape} />}
      <b>{t(word)}</b>
      {booking.ticket !== null && booking.state === 'tentative' && <Figures>{booking.ticket}</Figures>}
    </span>
  );
}
