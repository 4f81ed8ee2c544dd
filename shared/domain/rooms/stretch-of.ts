import type { Stretch } from './booking.ts';
import type { Slot } from './facility.ts';
import { wallMinute } from './wall-minute.ts';

/** From the first to the last minute of some slots of a day (ISO date); at least one. A break between them belongs to it. */
export function stretchOf(date: string, slots: readonly Slot[]): Stretch {
  const midnight = wallMinute(date);
  return {
    from: midnight + Math.min(...slots.map(({ from }) => from)),
    to: midnight + Math.max(...slots.map(({ to }) => to)),
  };
}

/**
 * Whether slots lie beside each other: they meet, overlap, or there is only a break between them (午前 till 12:00, 午後 from
 * 13:00), into which no other slot of the scheme falls.
 */
export function besideEachOther(slots: readonly Slot[], scheme: readonly Slot[]): boolean {
  const inOrder = slots.toSorted((a, b) => a.from - b.from);
  return inOrder.every((slot, at) => {
    const end = Math.max(...inOrder.slice(0, at).map(({ to }) => to));
    return at === 0 || slot.from <= end || !scheme.some((other) => other.from >= end && other.to <= slot.from);
  });
}
