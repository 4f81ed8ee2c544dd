import type { BookingDetail } from '../../shared/domain/rooms/office-view.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import type { OfBooking } from './booking-act.ts';
import { momentOf, type Deps, type StaffMember } from './command.ts';

/** One booking with its contact; that it was looked at is written down. */
export function openBooking(deps: Deps) {
  return ({ id }: OfBooking, who: StaffMember): Promise<Result<BookingDetail, { readonly code: 'UNKNOWN_BOOKING' }>> =>
    deps.store.transaction(async (store) => {
      const booking = await store.bookings.byId(id);
      if (!booking) return fail('UNKNOWN_BOOKING');
      const { counter, id: staff } = who;
      const dealing = { ...momentOf(deps), staff, counter, visit: booking.visit, detail: id };
      await store.audit.add({ act: 'booking.opened', ...dealing });
      return ok({ booking, contact: await store.bookings.contactOf(id) });
    });
}
