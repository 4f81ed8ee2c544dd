import type { BookingDetail } from '../../shared/domain/rooms/office-view.ts';
import { fiscalYear, permitNumber } from '../../shared/domain/rooms/permit-number.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { onBooking, type BookingAct, type BookingFault, type OfBooking } from './booking-act.ts';
import type { Deps, StaffMember } from './command.ts';

/** The permit of a confirmed booking. Its number is taken the first time, in the same transaction: none is lost, and each print has the same. */
export function printPermit(deps: Deps) {
  return (
    { id }: OfBooking,
    who: StaffMember,
  ): Promise<Result<BookingDetail, BookingFault | { readonly code: 'NOT_CONFIRMED' }>> =>
    onBooking<BookingDetail, { readonly code: 'NOT_CONFIRMED' }>(deps, { id, who }, async (act) => {
      if (act.booking.state !== 'confirmed') return fail('NOT_CONFIRMED');
      const booking = act.booking.permit === null ? await numbered(act) : act.booking;
      const { store, moment } = act;
      const by = { at: moment.at, businessDay: moment.businessDay, staff: who.id, counter: who.counter };
      await store.audit.add({ act: 'permit.printed', ...by, visit: booking.visit, detail: id });
      return ok({ booking, contact: await store.bookings.contactOf(id) });
    });
}

async function numbered({ store, moment, booking, keep }: BookingAct) {
  const year = fiscalYear(moment.today);
  const permit = permitNumber(year, await store.bookings.nextPermit(year));
  return keep({ ...booking, permit }, { kind: 'booking.permit', detail: 'permit' });
}
