import type { Booking } from '../../shared/domain/rooms/booking.ts';
import type { BookingRow } from './room-tables.ts';

/** Columns of a booking, the id first. */
export const bookingColumns = [
  'id',
  'room',
  'kind',
  'state',
  'day',
  'fromMinute',
  'toMinute',
  'slots',
  'title',
  'published',
  'purpose',
  'people',
  'heldUntil',
  'visit',
  'ticket',
  'source',
  'importId',
  'permit',
  'createdAt',
  'changedAt',
] as const satisfies readonly (keyof BookingRow)[];

/** A booking as it lies in the table, in the order of the columns. */
export function bookingValues(booking: Booking): readonly (string | number | null)[] {
  const { from: fromMinute, to: toMinute, slots, published, ...same } = booking;
  const row: BookingRow = {
    ...same,
    fromMinute,
    toMinute,
    slots: JSON.stringify(slots),
    published: Number(published),
  };
  return bookingColumns.map((column) => row[column]);
}

/** A booking of its row. */
export function toBooking({ fromMinute, toMinute, slots, published, ...row }: BookingRow): Booking {
  return {
    ...row,
    from: fromMinute,
    to: toMinute,
    slots: JSON.parse(slots) as string[],
    published: published === 1,
  };
}
