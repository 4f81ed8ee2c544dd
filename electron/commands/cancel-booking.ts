import type { Booking, CancelReason } from '../../shared/domain/rooms/booking.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import { onBooking, type BookingFault, type OfBooking } from './booking-act.ts';
import type { Deps, StaffMember } from './command.ts';

/** The room is free again. */
export function cancelBooking(deps: Deps) {
  return (
    { id, reason }: OfBooking & { readonly reason: CancelReason },
    who: StaffMember,
  ): Promise<Result<Booking, BookingFault>> =>
    onBooking<Booking, never>(deps, { id, who }, async ({ booking, keep }) => {
      const told = { kind: 'booking.cancelled', detail: `cancelled ${reason}` } as const;
      return ok(await keep({ ...booking, state: 'cancelled', heldUntil: null }, told));
    });
}
