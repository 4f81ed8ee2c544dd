import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import { Figures } from '../../ui/figures.tsx';
import { roomWords, slotWords, timesWords, untilWords } from '../booking-words.ts';
import { BookingKeys } from '../booking/booking-keys.tsx';
import { useOffice } from '../office.ts';
import { happen, useOfficeState } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './waiting-list.module.css';

/** Props: who waits, the number of the row, and whether the keys are for this one now. */
export interface WaitingRowProps {
  readonly booking: Booking;
  readonly row: number;
  readonly current: boolean;
}

/** One who waits: number, room, day, slots, until when it is held; all of it at one press. */
export function WaitingRow({ booking, row, current }: WaitingRowProps) {
  const t = useTexts();
  const office = useOffice();
  const open = useOfficeState(({ side }) => side.kind === 'booking' && side.id === booking.id);
  const { room, facility } = roomWords(booking.room, office);
  const until = untilWords(booking.heldUntil, { ...office, timeZone: office.town.office.timeZone }, t);
  return (
    <li className={styles['row']} data-open={open ? '' : undefined}>
      <button
        type="button"
        className={styles['booking']}
        data-x={0}
        data-y={row}
        aria-current={open ? 'true' : undefined}
        onClick={() => happen({ type: 'booking opened', id: booking.id })}
      >
        <span className={styles['first']}>
          <Figures className={styles['number']}>{booking.ticket ?? t(`source.${booking.source}`)}</Figures>
          <b>{until}</b>
        </span>
        <span>
          {room} <small>{facility}</small>
        </span>
        <span>
          {office.dates.dayOf(booking.day)} {slotWords(booking, office)} <small>{timesWords(booking, t)}</small>
        </span>
      </button>
      {current && !office.away && (
        <div className={styles['keys']}>
          <BookingKeys booking={booking} among={['confirm', 'prolong', 'cancel']} />
        </div>
      )}
    </li>
  );
}
