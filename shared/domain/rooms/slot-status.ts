import type { Availability } from './availability.ts';
import type { Booking, BookingKind, Stretch } from './booking.ts';
import type { FacilityDay } from './facility-day.ts';
import type { WallMinute } from './wall-minute.ts';

/** A slot of a room on a day, and all that decides how it stands. */
export interface SlotPlace {
  readonly stretch: Stretch;
  /** What takes the room or a piece of it in that time, by its start; others may be among it. */
  readonly taking: readonly Booking[];
  readonly day: FacilityDay;
  readonly now: WallMinute;
}

/**
 * How a slot stands. The first that holds:
 *
 * 1. Taken for its whole time and not yet over: why, where bookings differ the one that binds most (suspended, maintenance,
 *    event, public, full, lottery). Also on a closed day: what was agreed on is true.
 * 2. The house is closed that day.
 * 3. It has begun: over. Nobody gets a slot that runs.
 * 4. Taken for a part of its time: partial; if that is only a lottery: lottery.
 * 5. The time to apply: unknown far away, not open yet, lottery.
 * 6. Open. Also when it is too late to apply: whoever asks at the counter sees what is free (`holdable` tells them apart).
 */
export function slotStatus({ stretch, taking, day, now }: SlotPlace): Availability {
  const touching =
    taking.length === 0 ? taking : taking.filter(({ from, to }) => from < stretch.to && to > stretch.from);
  if (touching.length > 0 && now < stretch.to && covers(touching, stretch)) return hardest(touching);
  if (day.closed) return 'closed';
  if (now >= stretch.from) return 'over';
  if (touching.length > 0) return touching.every(({ kind }) => kind === 'lottery') ? 'lottery' : 'partial';
  switch (day.window) {
    case 'beyond':
      return 'unknown';
    case 'not-yet':
      return 'not-open';
    case 'lottery':
      return 'lottery';
    default:
      return 'open';
  }
}

/** Whether bookings, by their start, leave no minute free. */
function covers(touching: readonly Booking[], { from, to }: Stretch): boolean {
  let until = from;
  for (const one of touching) {
    if (one.from > until) return false;
    until = Math.max(until, one.to);
  }
  return until >= to;
}

/** What binds most stands first. */
const byForce: readonly BookingKind[] = ['suspended', 'maintenance', 'event', 'public', 'use', 'lottery'];

function hardest(touching: readonly Booking[]): Availability {
  const kind = byForce.find((one) => touching.some((booking) => booking.kind === one)) ?? 'use';
  return kind === 'use' ? 'full' : kind;
}
