import type { Booking, Stretch } from '../../shared/domain/rooms/booking.ts';
import { checkHold, type HoldPlace, type HoldRules } from '../../shared/domain/rooms/check-hold.ts';
import type { HoldRefusal, HoldRequest } from '../../shared/domain/rooms/hold.ts';
import { piecesOf } from '../../shared/domain/rooms/pieces-of.ts';
import { DAY_MINUTES, wallMinute } from '../../shared/domain/rooms/wall-minute.ts';
import { failWith, ok, type Result } from '../../shared/lib/result.ts';
import type { PlacedBooking } from '../ports/bookings.ts';
import type { StoreAccess } from '../ports/store.ts';
import type { Deps } from './command.ts';
import type { RoomMoment } from './room-moment.ts';

/** A room, an ISO date, slots. */
export type WantedPlace = Pick<HoldRequest, 'room' | 'date' | 'slots'>;

/** Where a booking is laid: its fields, and the pieces of the house. */
export interface RoomPlace {
  readonly fields: Stretch & Pick<Booking, 'room' | 'day' | 'slots'>;
  readonly pieces: readonly string[];
}

/** Who wants a place, and which booking of theirs (id) may stand in the way. */
interface Wanting extends Pick<HoldRules, 'by'> {
  readonly wanted: WantedPlace;
  readonly moment: RoomMoment;
  readonly own?: string;
}

/** The place of a wish, if it can be given as things stand. */
export async function placeOf(
  { content }: Pick<Deps, 'content'>,
  { bookings: stored }: Pick<StoreAccess, 'bookings'>,
  { wanted, by, moment, own }: Wanting,
): Promise<Result<RoomPlace, HoldRefusal>> {
  const { facilities: book, holidays } = content();
  const midnight = wallMinute(wanted.date);
  // Slots past midnight reach into the next day.
  const near = { from: midnight, to: midnight + 2 * DAY_MINUTES };
  const there = await stored.taking(piecesOf(book, wanted.room), near);
  const bookings = there.filter(({ id }) => id !== own);
  const checked = checkHold(wanted, { book, bookings, by, now: moment.now, holidays });
  return checked.ok ? ok(placeFor(checked.value)) : checked;
}

function placeFor({ room, day, slots, stretch, pieces }: HoldPlace): RoomPlace {
  return { fields: { room: room.id, day, slots: slots.map(({ id }) => id), ...stretch }, pieces };
}

/** Writes a booking, or says that its place is taken: what the file refuses is right, whatever was found before. */
export async function laid(
  write: (placed: PlacedBooking) => Promise<boolean>,
  booking: Booking,
  { fields, pieces }: RoomPlace,
): Promise<Result<Booking, HoldRefusal>> {
  if (await write({ booking, pieces })) return ok(booking);
  return failWith('SLOT_TAKEN', { slot: fields.slots[0] ?? '', status: 'full' });
}
