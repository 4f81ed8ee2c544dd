import type { Booking, BookingContact } from '../../shared/domain/rooms/booking.ts';
import type { HoldRefusal } from '../../shared/domain/rooms/hold.ts';
import { fail, type Result } from '../../shared/lib/result.ts';
import { tellOf } from './booking-act.ts';
import type { Deps, StaffMember } from './command.ts';
import { roomMoment } from './room-moment.ts';
import { laid, placeOf, type WantedPlace } from './room-place.ts';

/** What staff say of a booking. */
export type AboutBooking = Pick<Booking, 'title' | 'published' | 'purpose' | 'people'>;

/** A booking for somebody at the desk or on the phone. */
export interface BookingWish extends WantedPlace, AboutBooking {
  readonly contact: BookingContact | null;
  /** Epoch ms: tentative until then; null = confirmed. */
  readonly until: number | null;
}

type BookError = HoldRefusal | { readonly code: 'UNTIL_PAST' };

/** Books a room at the desk. */
export function bookRoom(deps: Deps) {
  return (
    { contact, until, room, date, slots, ...about }: BookingWish,
    who: StaffMember,
  ): Promise<Result<Booking, BookError>> =>
    deps.store.transaction(async (store) => {
      const moment = roomMoment(deps);
      if (until !== null && until <= moment.at) return fail('UNTIL_PAST');
      const place = await placeOf(deps, store, { wanted: { room, date, slots }, by: 'office', moment });
      if (!place.ok) return place;
      const booking: Booking = {
        ...newBooking(deps.machine.newId(), moment.at),
        ...place.value.fields,
        ...about,
        kind: 'use',
        state: until === null ? 'confirmed' : 'tentative',
        heldUntil: until,
      };
      const done = await laid(store.bookings.add, booking, place.value);
      if (!done.ok) return done;
      if (isGiven(contact)) await store.bookings.setContact(booking.id, contact);
      await tellOf(store, { kind: 'booking.made', detail: 'made', booking, moment, who });
      return done;
    });
}

/** What every booking by staff begins with. */
export function newBooking(id: string, at: number) {
  const fromNowhere = { visit: null, ticket: null, importId: null, permit: null } as const;
  return { ...fromNowhere, id, source: 'office', createdAt: at, changedAt: at } as const;
}

/** A contact without a word in it is none. */
export function isGiven(contact: BookingContact | null): contact is BookingContact {
  return contact !== null && Object.values(contact).some((text) => text !== '');
}
