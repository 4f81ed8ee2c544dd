import type { EventKind } from '../../shared/domain/event.ts';
import type { Booking, BookingState } from '../../shared/domain/rooms/booking.ts';
import { DAY_MINUTES, dateOfWall, wallMinute } from '../../shared/domain/rooms/wall-minute.ts';
import { UNDO_MS } from '../../shared/domain/undo.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import type { StoreAccess } from '../ports/store.ts';
import { momentOf, type Deps } from './command.ts';
import { roomMoment } from './room-moment.ts';

/** More tentative bookings than this are looked at the next time. */
const MOST = 1000;

/**
 * Gives rooms free that nobody confirmed in time, and those whose visit was given up as a whole (once staff cannot take that
 * back any more). Answers how many.
 */
export function endDueBookings(deps: Deps) {
  return async (): Promise<number> => {
    // Looked at every few seconds: without one there is no transaction.
    if ((await dueBookings(deps, deps.store.access)).length === 0) return 0;
    return deps.store.transaction(async (store) => {
      const { at, businessDay } = momentOf(deps);
      const due = await dueBookings(deps, store);
      for (const { booking, state, kind } of due) {
        await store.bookings.rewrite({ ...booking, state, heldUntil: null, changedAt: at });
        await store.events.add({ kind, at, businessDay, booking: booking.id });
      }
      return due.length;
    });
  };
}

interface DueBooking {
  readonly booking: Booking;
  readonly state: BookingState;
  readonly kind: EventKind;
}

async function dueBookings(deps: Deps, { bookings, visits }: StoreAccess): Promise<readonly DueBooking[]> {
  const { at } = momentOf(deps);
  const due: DueBooking[] = [];
  for (const booking of await bookings.tentative(MOST)) {
    const { heldUntil, visit } = booking;
    if (heldUntil !== null && heldUntil <= at) due.push({ booking, state: 'lapsed', kind: 'booking.lapsed' });
    else if (visit !== null && isGivenUp(await visits.ofVisit(visit), at)) {
      due.push({ booking, state: 'cancelled', kind: 'booking.cancelled' });
    }
  }
  return due;
}

function isGivenUp(stops: readonly Stop[], at: number): boolean {
  return stops.length > 0 && stops.every(({ state, doneAt }) => state === 'cancelled' && (doneAt ?? 0) + UNDO_MS <= at);
}

/** Erases who to ask about bookings some days after the use, or after an end without one. Answers how many contacts. */
export function eraseOldContacts(deps: Deps) {
  return async (): Promise<number> => {
    const { contactDays } = deps.content().facilities;
    const { at, businessDay, today } = roomMoment(deps);
    const usedBefore = dateOfWall(wallMinute(today, -contactDays * DAY_MINUTES)).date;
    const endedBefore = at - contactDays * DAY_MINUTES * 60_000;
    const erased = await deps.store.transaction(async (store) => {
      const count = await store.bookings.eraseContacts({ usedBefore, endedBefore });
      await store.imports.eraseFormer({ usedBefore, importedBefore: endedBefore });
      if (count > 0) await store.audit.add({ act: 'contact.erased', at, businessDay, detail: String(count) });
      return count;
    });
    // The log still holds what was deleted from the file.
    await deps.store.emptyLog();
    return erased;
  };
}
