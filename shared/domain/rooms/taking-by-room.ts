import { takesRoom, type Booking } from './booking.ts';
import type { FacilityBook } from './facility.ts';
import { piecesByRoom } from './pieces-of.ts';

/**
 * Bookings that take each room or a piece of it, by room and by their start: half a hall takes the whole one, and the whole one
 * both halves. Bookings of rooms that are no longer in the book are left out.
 */
export function takingByRoom(
  book: Pick<FacilityBook, 'facilities'>,
  bookings: readonly Booking[],
): ReadonlyMap<string, readonly Booking[]> {
  const pieces = piecesByRoom(book);
  const byPiece = new Map<string, Booking[]>();
  for (const booking of bookings.filter(takesRoom).toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    for (const piece of pieces.get(booking.room) ?? []) {
      const there = byPiece.get(piece);
      if (there) there.push(booking);
      else byPiece.set(piece, [booking]);
    }
  }
  return new Map([...pieces].map(([room, own]) => [room, together(own.map((piece) => byPiece.get(piece) ?? []))]));
}

function together(lists: readonly (readonly Booking[])[]): readonly Booking[] {
  const [only = []] = lists;
  if (lists.length <= 1) return only;
  return [...new Set(lists.flat())].toSorted((a, b) => a.from - b.from || a.to - b.to);
}
