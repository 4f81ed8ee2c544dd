import type { Availability } from '../../shared/domain/rooms/availability.ts';
import type { Slot } from '../../shared/domain/rooms/facility.ts';
import type { RoomDay } from '../../shared/domain/rooms/room-week.ts';

/** Slots beside each other that stand the same way. */
export interface SlotRun {
  /** The only slot of the run; null = more than one, told by their time. */
  readonly slot: Slot | null;
  /** Minutes after the day's midnight. */
  readonly from: number;
  readonly to: number;
  readonly status: Availability;
}

/** A day of more slots than this goes by the hour: thirteen of them one by one, or each with its end, are nobody's reading. */
export const MOST_SINGLE = 6;

/** A room's day as it is told in a line: slot by slot, a long one in runs. */
export function slotRuns(slots: readonly Slot[], { slots: known }: RoomDay): readonly SlotRun[] {
  const single = slots.map((slot): SlotRun => {
    const status = known.find((one) => one.slot === slot.id)?.status ?? 'unknown';
    return { slot, from: slot.from, to: slot.to, status };
  });
  if (slots.length <= MOST_SINGLE) return single;
  return single.reduce<readonly SlotRun[]>((runs, next) => {
    const last = runs[runs.length - 1];
    if (!last || last.status !== next.status || last.to !== next.from) return [...runs, next];
    return [...runs.slice(0, -1), { ...last, slot: null, to: next.to }];
  }, []);
}
