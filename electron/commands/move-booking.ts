import type { Booking } from '../../shared/domain/rooms/booking.ts';
import type { HoldRefusal } from '../../shared/domain/rooms/hold.ts';
import type { Result } from '../../shared/lib/result.ts';
import { onBooking, type BookingFault, type OfBooking } from './booking-act.ts';
import type { Deps, StaffMember } from './command.ts';
import { laid, placeOf, type WantedPlace } from './room-place.ts';

/** To another room, day or slots. The place it has stays its own until the new one is sure. */
export function moveBooking(deps: Deps) {
  return (
    { id, ...wanted }: OfBooking & WantedPlace,
    who: StaffMember,
  ): Promise<Result<Booking, BookingFault | HoldRefusal>> =>
    onBooking<Booking, HoldRefusal>(deps, { id, who }, async ({ store, moment, booking, tell }) => {
      const place = await placeOf(deps, store, { wanted, by: 'office', moment, own: id });
      if (!place.ok) return place;
      const moved = { ...booking, ...place.value.fields, changedAt: moment.at };
      const done = await laid(store.bookings.change, moved, place.value);
      if (done.ok) await tell({ kind: 'booking.moved', detail: 'moved' });
      return done;
    });
}
