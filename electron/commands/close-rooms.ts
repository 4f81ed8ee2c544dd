import type { Booking, BookingKind, Stretch } from '../../shared/domain/rooms/booking.ts';
import { failWith, ok, type Result } from '../../shared/lib/result.ts';
import type { StoreAccess } from '../ports/store.ts';
import { newBooking } from './book-room.ts';
import { closedPlaces, type ClosedTimes } from './closed-places.ts';
import { momentOf, type Deps, type StaffMember } from './command.ts';
import type { RoomPlace } from './room-place.ts';

/** Rooms that cannot be used, and why. */
export interface Closing extends ClosedTimes {
  readonly kind: Exclude<BookingKind, 'use'>;
  readonly title: string;
}

type CloseError =
  | { readonly code: 'UNKNOWN_ROOM' | 'BAD_SLOTS' }
  | { readonly code: 'COLLIDES'; readonly data: { readonly bookings: readonly Booking[] } };

/** Keeps rooms from being used on all of these days, or not at all: then it answers which bookings are in the way. */
export function closeRooms(deps: Deps) {
  return ({ kind, title, ...times }: Closing, who: StaffMember): Promise<Result<readonly Booking[], CloseError>> =>
    deps.store.transaction(async (store) => {
      const places = closedPlaces(deps.content().facilities, times);
      if (!places.ok) return places;
      const bookings = await inTheWay(store, places.value);
      if (bookings.length > 0) return failWith('COLLIDES', { bookings });
      const { at, businessDay } = momentOf(deps);
      const about = { kind, title, state: 'confirmed', published: true, purpose: null, people: null } as const;
      const made: Booking[] = [];
      for (const { fields, pieces } of places.value) {
        const booking = { ...newBooking(deps.machine.newId(), at), ...about, ...fields, heldUntil: null };
        if (!(await store.bookings.add({ booking, pieces }))) throw new Error('a closing in its own way');
        // It names nobody: the log of events is enough.
        await store.events.add({ kind: 'booking.made', at, businessDay, staff: who.id, booking: booking.id });
        made.push(booking);
      }
      return ok(made);
    });
}

async function inTheWay({ bookings }: StoreAccess, places: readonly RoomPlace[]): Promise<readonly Booking[]> {
  const found = new Map<string, Booking>();
  for (const [pieces, closed] of byPieces(places)) {
    const from = Math.min(...closed.map((one) => one.from));
    const to = Math.max(...closed.map((one) => one.to));
    for (const booking of await bookings.taking(pieces, { from, to })) {
      if (closed.some((one) => booking.from < one.to && one.from < booking.to)) found.set(booking.id, booking);
    }
  }
  return [...found.values()].toSorted((a, b) => a.from - b.from);
}

/** All days of a room lie on the same pieces: one question for them. */
function byPieces(places: readonly RoomPlace[]): ReadonlyMap<readonly string[], readonly Stretch[]> {
  const all = new Map<readonly string[], Stretch[]>();
  for (const { fields, pieces } of places) {
    const there = all.get(pieces);
    if (there) there.push(fields);
    else all.set(pieces, [fields]);
  }
  return all;
}
