import type { Booking, BookingContact } from '../domain/rooms/booking.ts';
import type { LedgerRow } from './ledger-row.ts';

/** A booking that an earlier import brought. */
export interface BroughtBooking {
  readonly booking: Booking;
  readonly contact: BookingContact | null;
  /** Nobody changed it here since. */
  readonly untouched: boolean;
}

/** A row beside the booking it means; null = none yet. */
export interface MatchedRow {
  readonly row: LedgerRow;
  readonly current: BroughtBooking | null;
  /** The same booking stands further up in the file. */
  readonly twice: boolean;
}

/**
 * Finds for each row the booking it means. Rows of one number are told apart by their place first, then by their order:
 * an application for three rooms is three rows.
 */
export function matchLedger(
  rows: readonly LedgerRow[],
  brought: ReadonlyMap<string, readonly BroughtBooking[]>,
): readonly MatchedRow[] {
  const left = new Map([...brought].map(([key, bookings]) => [key, [...bookings]]));
  const seenBefore = placesSeen();
  const twice = rows.map(seenBefore);
  const take = (key: string, fits: (one: BroughtBooking) => boolean): BroughtBooking | null => {
    const bookings = left.get(key) ?? [];
    const at = bookings.findIndex(fits);
    return at < 0 ? null : (bookings.splice(at, 1)[0] ?? null);
  };
  const exact = rows.map((row, at) => (twice[at] ? null : take(row.key, ({ booking }) => isAt(row, booking))));
  return rows.map((row, at) => ({
    row,
    twice: twice[at] ?? false,
    current: exact[at] ?? (twice[at] ? null : take(row.key, () => true)),
  }));
}

/**
 * Tells whether a row's booking stood further up already. Cancelled rows may stand beside one that took their place. Most
 * keys come once: only of the others the places are written out.
 */
function placesSeen(): (row: LedgerRow) => boolean {
  const first = new Map<string, LedgerRow>();
  const places = new Set<string>();
  return (row) => {
    if (row.state === 'cancelled') return false;
    const before = first.get(row.key);
    if (!before) {
      first.set(row.key, row);
      return false;
    }
    places.add(placeOf(before));
    if (places.has(placeOf(row))) return true;
    places.add(placeOf(row));
    return false;
  };
}

const placeOf = ({ key, room, from, to }: LedgerRow): string => `${key} ${room} ${from} ${to}`;

const isAt = (row: LedgerRow, { room, from, to, state }: Booking): boolean =>
  row.room === room && row.from === from && row.to === to && (row.state === 'cancelled') === (state === 'cancelled');
