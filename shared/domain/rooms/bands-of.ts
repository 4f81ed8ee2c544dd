import type { Availability } from './availability.ts';
import type { Slot } from './facility.ts';
import { joinedStatus } from './joined-status.ts';
import type { RoomDay } from './room-week.ts';

/** How a room stands in the three parts of a day; null = it has no slot then. */
export interface DayBands {
  readonly morning: Availability | null;
  readonly afternoon: Availability | null;
  readonly evening: Availability | null;
}

/** Minutes after midnight: till noon, till 17:00, and into the night. */
const bands = { morning: [0, 720], afternoon: [720, 1020], evening: [1020, 1740] } as const;

/** So many minutes in a band, or half of the slot, make a slot part of it: 9:00–13:00 is morning alone. */
const ENOUGH = 120;

/**
 * A room's day in three parts, whatever its scheme, so that one table can hold all rooms. A slot that covers others (1日) counts
 * only where it is alone: the parts of it say more.
 */
export function bandsOf({ slots: known }: Pick<RoomDay, 'slots'>, slots: readonly Slot[]): DayBands {
  const finest = slots.filter((slot) => !slots.some((other) => other !== slot && coversOther(slot, other)));
  const statusOf = (band: readonly [from: number, to: number]): Availability | null => {
    const ids = finest.filter((slot) => belongs(slot, band)).map(({ id }) => id);
    return joinedStatus(known.filter(({ slot }) => ids.includes(slot)).map(({ status }) => status));
  };
  return { morning: statusOf(bands.morning), afternoon: statusOf(bands.afternoon), evening: statusOf(bands.evening) };
}

/** Longer than the other and over all of it. */
function coversOther(slot: Slot, other: Slot): boolean {
  return slot.from <= other.from && slot.to >= other.to && slot.to - slot.from > other.to - other.from;
}

function belongs({ from, to }: Slot, [start, end]: readonly [number, number]): boolean {
  const inBand = Math.min(to, end) - Math.max(from, start);
  return inBand >= Math.min((to - from) / 2, ENOUGH);
}
