import type { EventKind, HallEvent } from '../../shared/domain/event.ts';
import { takesRoom, type Booking, type BookingState } from '../../shared/domain/rooms/booking.ts';
import { fail, failWith, type Result } from '../../shared/lib/result.ts';
import type { StoreAccess } from '../ports/store.ts';
import type { Deps, StaffMember } from './command.ts';
import { roomMoment, type RoomMoment } from './room-moment.ts';

/** Which booking. */
export interface OfBooking {
  readonly id: string;
}

/** Nothing can be done with it. */
export type BookingFault =
  | { readonly code: 'UNKNOWN_BOOKING' }
  | { readonly code: 'BOOKING_OVER'; readonly data: { readonly state: BookingState } };

/** One act of staff on a booking that takes its room, inside its transaction. */
export interface BookingAct {
  readonly store: StoreAccess;
  readonly moment: RoomMoment;
  readonly booking: Booking;
  /** Writes it where it is and tells of it; `detail` for the audit log. */
  keep(booking: Booking, told: Told): Promise<Booking>;
  /** Tells of what was done. */
  tell(told: Told): Promise<void>;
}

/** What is written down of an act: in the log of events, and what it was called in the audit log. */
export interface Told {
  readonly kind: EventKind;
  readonly detail: string;
}

/** Does something with a booking. */
export function onBooking<Value, Failure extends { readonly code: string }>(
  deps: Deps,
  { id, who }: OfBooking & { readonly who: StaffMember },
  work: (act: BookingAct) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | BookingFault>> {
  return deps.store.transaction(async (store) => {
    const booking = await store.bookings.byId(id);
    if (!booking) return fail('UNKNOWN_BOOKING');
    if (!takesRoom(booking)) return failWith('BOOKING_OVER', { state: booking.state });
    const moment = roomMoment(deps);
    const tell = (told: Told): Promise<void> => tellOf(store, { booking, moment, who, ...told });
    const keep = async (changed: Booking, told: Told): Promise<Booking> => {
      const stored = { ...changed, changedAt: moment.at };
      await store.bookings.rewrite(stored);
      await tell(told);
      return stored;
    };
    return work({ store, moment, booking, keep, tell });
  });
}

/** What a tale is made of. */
export interface Tale extends Told {
  readonly booking: Pick<Booking, 'id' | 'visit'>;
  readonly moment: RoomMoment;
  readonly who: StaffMember;
}

/** Writes an act of staff down: in the log of events and in the audit log. */
export async function tellOf(store: StoreAccess, { kind, detail, booking, moment, who }: Tale): Promise<void> {
  const { at, businessDay } = moment;
  const counter: Pick<HallEvent, 'counter'> = who.counter === null ? {} : { counter: who.counter };
  const by = { at, businessDay, staff: who.id, ...counter };
  const { id, visit } = booking;
  await store.events.add({ kind, ...by, booking: id });
  await store.audit.add({ act: 'booking.changed', ...by, visit, detail: `${detail} ${id}` });
}
