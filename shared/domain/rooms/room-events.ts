import { Temporal } from 'temporal-polyfill';
import { takesRoom, type Booking, type BookingKind, type Stretch } from './booking.ts';
import { calendarDay } from './calendar-day.ts';
import { todayOf, type DayRules } from './day-rules.ts';
import { facilityDay } from './facility-day.ts';
import type { Facility } from './facility.ts';
import { publicTitle } from './public-title.ts';
import { wallMinute, DAY_MINUTES } from './wall-minute.ts';

/** A line of a room's calendar, as everybody may have it: no name, no group, a title with consent alone. */
export type RoomEvent = BookedTime | ClosedDay;

/** Somebody uses the room, or it is kept from being used. */
export interface BookedTime extends Stretch {
  readonly kind: BookingKind;
  /** Id of the booking; never shown as it is. */
  readonly booking: string;
  /** Null = the word of its kind. */
  readonly title: string | null;
  /** Only held, not confirmed yet. */
  readonly tentative: boolean;
  /** Epoch ms. */
  readonly changedAt: number;
}

/** The house is closed on a day (ISO) and nobody is in the room. */
export interface ClosedDay extends Stretch {
  readonly kind: 'closed';
  readonly date: string;
}

/** What a room's calendar is made of. */
export interface RoomEventSource extends DayRules {
  readonly facility: Facility;
  /** What takes the room or a piece of it. */
  readonly bookings: readonly Booking[];
  /** First day, ISO. */
  readonly from: string;
  readonly days: number;
}

/** What goes on in a room, by its start. A closed day on which the room is booked is not said to be closed. */
export function roomEvents({ facility, bookings, from, days, ...rules }: RoomEventSource): readonly RoomEvent[] {
  const booked = bookings.filter(takesRoom).map(bookedTime);
  const first = Temporal.PlainDate.from(from);
  const seen = { today: todayOf(rules), holidays: rules.holidays };
  const closed = Array.from({ length: days }, (_, nth) => first.add({ days: nth }).toString())
    .filter((date) => facilityDay(facility, calendarDay(date), seen).closed)
    .map(closedDay)
    .filter((day) => !booked.some((one) => one.from < day.to && one.to > day.from));
  return [...booked, ...closed].toSorted((a, b) => a.from - b.from || a.to - b.to);
}

function bookedTime(booking: Booking): BookedTime {
  const { id, kind, from, to, state, changedAt } = booking;
  return { kind, from, to, booking: id, title: publicTitle(booking), tentative: state === 'tentative', changedAt };
}

function closedDay(date: string): ClosedDay {
  const midnight = wallMinute(date);
  return { kind: 'closed', date, from: midnight, to: midnight + DAY_MINUTES };
}
