import type { Booking } from './booking.ts';
import type { Slot } from './facility.ts';
import type { FacilityDay } from './facility-day.ts';
import { publicTitle } from './public-title.ts';
import type { PublicUse, RoomDay, SlotStatus } from './room-week.ts';
import { slotStatus } from './slot-status.ts';
import type { WallMinute } from './wall-minute.ts';

/** A room on a day, and what is known of it. */
export interface RoomDaySource {
  readonly slots: readonly Slot[];
  /** What takes the room or a piece of it, by its start. */
  readonly taking: readonly Booking[];
  readonly day: FacilityDay;
  readonly now: WallMinute;
}

/** A room on a day as everybody may see it. */
export function roomDay({ slots, taking, day, now }: RoomDaySource): RoomDay {
  const status = slots.map((slot): SlotStatus => {
    const stretch = { from: day.midnight + slot.from, to: day.midnight + slot.to };
    const stands = slotStatus({ stretch, taking, day, now });
    return { slot: slot.id, status: stands, holdable: stands === 'open' && day.window === 'open' };
  });
  return { date: day.date, slots: status, uses: taking.filter((one) => one.day === day.date).flatMap(publicUse) };
}

/** What keeps a room from being used is in the status alone. */
function publicUse(booking: Booking): PublicUse[] {
  const { kind, from, to } = booking;
  if (kind !== 'use' && kind !== 'event' && kind !== 'public') return [];
  return [{ kind, from, to, title: publicTitle(booking) }];
}
