import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { Acts } from '../acts.ts';
import { happen } from '../store.ts';
import type { BookingAct } from './booking-acts.ts';

/** Does at once what needs no further word, and asks for the rest. */
export function doAct(act: BookingAct, booking: Booking, acts: Acts): void {
  const { id } = booking;
  switch (act) {
    case 'confirm':
      return acts.confirm(id);
    case 'permit':
      return acts.permit(id);
    case 'move':
      return happen({ type: 'placing begun', booking, place: null });
    case 'prolong':
    case 'edit':
    case 'cancel':
      return happen({ type: 'panel opened', panel: { kind: act, booking } });
    default:
      return assertNever(act);
  }
}
