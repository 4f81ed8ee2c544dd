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

/**
 * A booking as SQLite writes it in one column. A column costs more to fetch than to write: a week of a large town is there in
 * a third of the time.
 */
export const bookingJson = `json_object(${bookingColumns.map((column) => `'${nameOf(column)}', ${jsonOf(column)}`).join(', ')})`;

function nameOf(column: keyof BookingRow): keyof Booking {
  if (column === 'fromMinute') return 'from';
  return column === 'toMinute' ? 'to' : column;
}

function jsonOf(column: keyof BookingRow): string {
  if (column === 'slots') return 'json(slots)';
  return column === 'published' ? `json(iif(published, 'true', 'false'))` : column;
}

/** A booking of what `bookingJson` wrote. */
export function bookingOf(json: string): Booking {
  return JSON.parse(json) as Booking;
}

/** A booking of its row, where other columns come with it. */
export function toBooking({ fromMinute, toMinute, slots, published, ...row }: BookingRow): Booking {
  return {
    ...row,
    from: fromMinute,
    to: toMinute,
    slots: JSON.parse(slots) as string[],
    published: published === 1,
  };
}
