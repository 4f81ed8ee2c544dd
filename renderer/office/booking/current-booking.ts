import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import type { Side } from '../state.ts';

/**
 * The booking whose keys are shown: the one that lies open, in its newest form; while nothing does, the first to lapse.
 * Null = there is none, or the one that lies open is not known yet.
 */
export function currentBooking(side: Side, waiting: readonly Booking[], calendar: readonly Booking[]): Booking | null {
  if (side.kind === 'none') return waiting[0] ?? null;
  if (side.kind === 'placing') return null;
  const known = [...(side.detail ? [side.detail.booking] : []), ...waiting, ...calendar];
  const own = known.filter(({ id }) => id === side.id);
  return own.toSorted((a, b) => b.changedAt - a.changedAt)[0] ?? null;
}
