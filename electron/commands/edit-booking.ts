import type { BookingContact } from '../../shared/domain/rooms/booking.ts';
import type { BookingDetail } from '../../shared/domain/rooms/office-view.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import { isGiven, type AboutBooking } from './book-room.ts';
import { onBooking, type BookingFault, type OfBooking } from './booking-act.ts';
import type { Deps, StaffMember } from './command.ts';

/** What a booking is called, for how many, who to ask. `contact` null = as it is; one without a word erases it. */
export function editBooking(deps: Deps) {
  return (
    { id, contact, title, published, purpose, people }: OfBooking & AboutBooking & EditedContact,
    who: StaffMember,
  ): Promise<Result<BookingDetail, BookingFault>> =>
    onBooking<BookingDetail, never>(deps, { id, who }, async ({ store, booking: before, keep }) => {
      const told = { kind: 'booking.edited', detail: 'edited' } as const;
      const booking = await keep({ ...before, title, published, purpose, people }, told);
      if (contact !== null) await store.bookings.setContact(id, isGiven(contact) ? contact : null);
      return ok({ booking, contact: await store.bookings.contactOf(id) });
    });
}

interface EditedContact {
  readonly contact: BookingContact | null;
}
