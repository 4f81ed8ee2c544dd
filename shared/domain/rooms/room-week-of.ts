import { Temporal } from 'temporal-polyfill';
import type { Booking } from './booking.ts';
import { calendarDay } from './calendar-day.ts';
import { todayOf, type DayRules } from './day-rules.ts';
import { facilityDay } from './facility-day.ts';
import type { FacilityBook } from './facility.ts';
import { roomDay } from './room-day.ts';
import type { RoomWeek } from './room-week.ts';
import { slotsOf } from './slots-of.ts';
import { takingByRoom } from './taking-by-room.ts';
import { DAY_MINUTES } from './wall-minute.ts';

/** What a week of rooms is made of. */
export interface RoomWeekSource extends DayRules {
  readonly book: FacilityBook;
  /** All that touch these days, in any order; those that take no room do not count. */
  readonly bookings: readonly Booking[];
  /** First day, ISO. */
  readonly from: string;
  readonly days: number;
  /** Epoch ms of what is known. */
  readonly asOf: number;
}

/** How all rooms stand on some days, as everybody may see it. Days are judged once a house, not once a room. */
export function roomWeek({ book, bookings, from, days, asOf, ...rules }: RoomWeekSource): RoomWeek {
  const first = Temporal.PlainDate.from(from);
  const dates = Array.from({ length: days }, (_, nth) => calendarDay(first.add({ days: nth }).toString()));
  const seen = { today: todayOf(rules), holidays: rules.holidays };
  const taking = takingByRoom(book, bookings);
  const rooms = book.facilities.flatMap((facility) => {
    const ofHouse = dates.map((day) => facilityDay(facility, day, seen));
    return facility.rooms.map((room) => {
      const [slots, all] = [slotsOf(book, room), taking.get(room.id) ?? []];
      const onDays = ofHouse.map((day) => {
        // Slots past midnight reach into the next day.
        const end = day.midnight + 2 * DAY_MINUTES;
        const near = all.filter((one) => one.from < end && one.to > day.midnight);
        return roomDay({ slots, taking: near, day, now: rules.now });
      });
      return { room: room.id, days: onDays };
    });
  });
  return { asOf, from, days, rooms };
}
