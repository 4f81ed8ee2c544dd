import type { Availability } from '../../../shared/domain/rooms/availability.ts';
import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import type { Slot } from '../../../shared/domain/rooms/facility.ts';
import { stretchOf } from '../../../shared/domain/rooms/stretch-of.ts';
import type { WallMinute } from '../../../shared/domain/rooms/wall-minute.ts';

/** A booking in a place of the calendar. */
export interface Taken {
  readonly booking: Booking;
  /** False = it is for another room or slot and takes a part of this one. */
  readonly own: boolean;
}

/** A place of the calendar: a slot, or several with one booking over them. */
export interface DayCell {
  readonly slots: readonly Slot[];
  readonly taken: readonly Taken[];
  /** How it stands where nothing is taken. */
  readonly status: Availability;
  /** It has begun and is not over: whoever stands at the desk may still have it. */
  readonly runs: boolean;
}

/** A room on a day. */
export interface RoomDate {
  readonly room: string;
  readonly date: string;
  /** By their start. */
  readonly slots: readonly Slot[];
  /** That take the room or a piece of it. */
  readonly bookings: readonly Booking[];
  readonly statusOf: (slot: string) => Availability;
  readonly clock: WallMinute;
}

/** What stands in the places of a room on a day, by slot; one booking over slots that follow each other is one place. */
export function dayCells({ room, date, slots, bookings, statusOf, clock }: RoomDate): readonly DayCell[] {
  const cells: DayCell[] = [];
  for (const slot of slots) {
    const { from, to } = stretchOf(date, [slot]);
    const taken = bookings
      .filter((booking) => booking.from < to && booking.to > from)
      .map((booking) => ({ booking, own: isOwn(booking, room, slot) }));
    const before = cells.at(-1);
    if (before && goesOn(before, taken, slot)) cells[cells.length - 1] = { ...before, slots: [...before.slots, slot] };
    else cells.push({ slots: [slot], taken, status: statusOf(slot.id), runs: from <= clock && clock < to });
  }
  return cells;
}

const isOwn = (booking: Booking, room: string, slot: Slot): boolean =>
  booking.room === room && (booking.slots.length === 0 || booking.slots.includes(slot.id));

/** One booking goes on into the next slot. */
function goesOn({ taken, slots }: DayCell, next: readonly Taken[], slot: Slot): boolean {
  const [one, other] = [taken[0], next[0]];
  if (!one?.own || !other?.own || taken.length > 1 || next.length > 1) return false;
  return one.booking.id === other.booking.id && (slots.at(-1)?.to ?? 0) <= slot.from;
}

const SHUT: ReadonlySet<Availability> = new Set(['closed', 'over', 'maintenance', 'suspended', 'unknown']);

/** Whether a place can be given: nobody has it, but perhaps the booking that is to be moved. */
export function isFree({ taken, status, runs }: DayCell, moved: string | null): boolean {
  if (taken.length > 0) return taken.every(({ booking }) => booking.id === moved);
  return !SHUT.has(status) || (status === 'over' && runs);
}
