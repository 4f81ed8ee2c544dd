import { Temporal } from 'temporal-polyfill';
import { failWith, fail, ok, type Result } from '../../lib/result.ts';
import type { Availability } from './availability.ts';
import type { Booking, Stretch } from './booking.ts';
import { calendarDay } from './calendar-day.ts';
import { todayOf, type DayRules } from './day-rules.ts';
import { facilityDay, type FacilityDay } from './facility-day.ts';
import type { FacilityBook, Room, Slot } from './facility.ts';
import type { HoldRefusal, HoldRequest } from './hold.ts';
import { piecesOf } from './pieces-of.ts';
import { facilityOf, roomOf } from './room-of.ts';
import { slotStatus } from './slot-status.ts';
import { slotsOf } from './slots-of.ts';
import { besideEachOther, stretchOf } from './stretch-of.ts';
import { takingByRoom } from './taking-by-room.ts';

/** What a wish for a room is judged by. */
export interface HoldRules extends DayRules {
  readonly book: FacilityBook;
  /** All that touch the day and the next; a booking that is moved is left out by the caller. */
  readonly bookings: readonly Booking[];
  /**
   * A visitor gets what can be applied for now. Staff of the office give a room also before and after that time, while a
   * lottery is on, and for a slot that runs; not on a closed day, not for what is over, and never twice.
   */
  readonly by: 'visitor' | 'office';
}

/** Where and when a wish would take a room. */
export interface HoldPlace {
  readonly room: Room;
  /** ISO date. */
  readonly day: string;
  /** As in the scheme, each once. */
  readonly slots: readonly Slot[];
  readonly stretch: Stretch;
  /** What the store is to guard. */
  readonly pieces: readonly string[];
}

/**
 * Whether a room can be given, and what it takes then. How many people come is not judged here: the kiosk offers rooms that are
 * large enough, and the office knows when more chairs fit.
 */
export function checkHold(
  wish: Pick<HoldRequest, 'room' | 'date' | 'slots'>,
  rules: HoldRules,
): Result<HoldPlace, HoldRefusal> {
  const { book } = rules;
  const room = roomOf(book, wish.room);
  const facility = room && facilityOf(book, room);
  if (!facility) return fail('UNKNOWN_ROOM');
  const scheme = slotsOf(book, room);
  const slots = scheme.filter(({ id }) => wish.slots.includes(id));
  const known = slots.length === new Set(wish.slots).size;
  if (slots.length === 0 || !known || !isDate(wish.date) || !besideEachOther(slots, scheme)) return fail('BAD_SLOTS');
  const seen = { today: todayOf(rules), holidays: rules.holidays };
  const day = facilityDay(facility, calendarDay(wish.date), seen);
  if (day.window === 'beyond') return fail('BAD_SLOTS');
  const place: HoldPlace = {
    room,
    day: wish.date,
    slots,
    stretch: stretchOf(wish.date, slots),
    pieces: piecesOf(book, room.id),
  };
  const refused = firstRefused(place, day, rules);
  return refused ? failWith('SLOT_TAKEN', refused) : ok(place);
}

interface RefusedSlot {
  readonly slot: string;
  readonly status: Availability;
}

function firstRefused(place: HoldPlace, day: FacilityDay, { book, bookings, now, by }: HoldRules): RefusedSlot | null {
  const taking = takingByRoom(book, bookings).get(place.room.id) ?? [];
  for (const slot of place.slots) {
    const stretch = stretchOf(place.day, [slot]);
    const status = slotStatus({ stretch, taking, day, now: by === 'office' ? startOf(stretch, now) : now });
    if (!isGiven(status, day, by)) return { slot: slot.id, status: refusedAs(status) };
  }
  // A break between two slots belongs to the wish: somebody may have it by times of their own.
  const inBreak = taking.some(({ from, to }) => from < place.stretch.to && to > place.stretch.from);
  const [first] = place.slots;
  return inBreak && first ? { slot: first.id, status: 'partial' } : null;
}

/** For the office a slot that runs is as if it were to begin. */
function startOf({ from, to }: Stretch, now: number): number {
  return now < to ? Math.min(now, from - 1) : now;
}

function isGiven(status: Availability, { window }: FacilityDay, by: HoldRules['by']): boolean {
  if (by === 'visitor') return status === 'open' && window === 'open';
  return status === 'open' || status === 'not-open' || (status === 'lottery' && window === 'lottery');
}

/** What is free, and yet not to be had: the time to apply is over. */
const refusedAs = (status: Availability): Availability => (status === 'open' ? 'not-open' : status);

function isDate(date: string): boolean {
  try {
    return Temporal.PlainDate.from(date).toString() === date;
  } catch {
    return false;
  }
}
