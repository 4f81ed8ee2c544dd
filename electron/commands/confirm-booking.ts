import type { Booking } from '../../shared/domain/rooms/booking.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { onBooking, type BookingFault, type OfBooking } from './booking-act.ts';
import type { Deps, StaffMember } from './command.ts';

/** The room is given for good. Doing it twice is doing it once. */
export function confirmBooking(deps: Deps) {
  return ({ id }: OfBooking, who: StaffMember): Promise<Result<Booking, BookingFault>> =>
    onBooking<Booking, never>(deps, { id, who }, async ({ booking, keep }) => {
      if (booking.state === 'confirmed') return ok(booking);
      const told = { kind: 'booking.confirmed', detail: 'confirmed' } as const;
      return ok(await keep({ ...booking, state: 'confirmed', heldUntil: null }, told));
    });
}

/** A tentative booking stays until a later time (epoch ms). A confirmed one stays anyway. */
export function prolongBooking(deps: Deps) {
  return (
    { id, until }: OfBooking & { readonly until: number },
    who: StaffMember,
  ): Promise<Result<Booking, BookingFault | { readonly code: 'UNTIL_PAST' }>> =>
    onBooking(deps, { id, who }, async ({ booking, moment, keep }) => {
      if (until <= moment.at) return fail('UNTIL_PAST');
      if (booking.state === 'confirmed') return ok(booking);
      return ok(await keep({ ...booking, heldUntil: until }, { kind: 'booking.prolonged', detail: 'prolonged' }));
    });
}
