import { piecesByRoom } from '../../shared/domain/rooms/pieces-of.ts';
import type { FacilityBook } from '../../shared/domain/rooms/facility.ts';
import type { WallMinute } from '../../shared/domain/rooms/wall-minute.ts';
import type { StoreAccess } from '../ports/store.ts';

/**
 * Lays bookings that are not over on the pieces their rooms are made of now, the oldest first. One whose new place is taken
 * stays where it lies, and so does one whose room is gone. Answers the ids of those that stayed.
 */
export async function layBookingsAnew(
  { bookings }: Pick<StoreAccess, 'bookings'>,
  book: FacilityBook,
  now: WallMinute,
): Promise<readonly string[]> {
  const pieces = piecesByRoom(book);
  const stayed: string[] = [];
  for (const { booking, pieces: before } of await bookings.endingAfter(now)) {
    const wanted = pieces.get(booking.room) ?? [];
    const isSame = wanted.length === before.length && wanted.every((piece) => before.includes(piece));
    if (isSame) continue;
    if (wanted.length === 0 || !(await bookings.change({ booking, pieces: wanted }))) stayed.push(booking.id);
  }
  return stayed;
}
