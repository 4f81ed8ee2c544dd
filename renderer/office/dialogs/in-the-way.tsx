import { roomWords, slotWords, timesWords, titleWords } from '../booking-words.ts';
import { BookingSign } from '../calendar/booking-sign.tsx';
import { useOffice } from '../office.ts';
import { useOfficeState } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './office-dialog.module.css';

/** The bookings that a closing ran into: nothing was closed. */
export function InTheWay() {
  const t = useTexts();
  const office = useOffice();
  const note = useOfficeState((state) => state.note);
  if (note?.kind !== 'refused' || note.error.code !== 'COLLIDES') return null;
  return (
    <ul className={styles['inTheWay']} tabIndex={0} aria-label={t('close.inTheWay')}>
      {note.error.data.bookings.map((booking) => (
        <li key={booking.id}>
          <BookingSign booking={booking} />
          <span>
            {office.dates.dayOf(booking.day)} {roomWords(booking.room, office).room} {slotWords(booking, office)}{' '}
            {timesWords(booking, t)}
          </span>
          <b>{titleWords(booking, t)}</b>
        </li>
      ))}
    </ul>
  );
}
