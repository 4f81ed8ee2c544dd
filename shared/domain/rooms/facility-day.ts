import { Temporal } from 'temporal-polyfill';
import type { Holidays } from '../hall-hours.ts';
import { bookingWindow, type BookingWindow } from './booking-window.ts';
import type { Facility } from './facility.ts';
import { dateOfWall, wallMinute, type WallMinute } from './wall-minute.ts';

/** What a day is for all rooms of a house. */
export interface FacilityDay {
  /** ISO. */
  readonly date: string;
  /** Its first minute. */
  readonly midnight: WallMinute;
  readonly closed: boolean;
  readonly window: BookingWindow;
}

/** What days are judged by. */
export interface DayRules {
  /** By the office's wall clock. */
  readonly now: WallMinute;
  readonly holidays: Holidays;
}

/** What a day (ISO date) is for a house. */
export function facilityDay(facility: Facility, date: string, { now, holidays }: DayRules): FacilityDay {
  return {
    date,
    midnight: wallMinute(date),
    closed: isClosedDay(facility, date, holidays),
    window: bookingWindow(facility.period, date, dateOfWall(now).date),
  };
}

function isClosedDay(facility: Facility, date: string, holidays: Holidays): boolean {
  return (
    facility.closedWeekdays.includes(Temporal.PlainDate.from(date).dayOfWeek) ||
    (facility.closedOnHolidays && holidays.has(date)) ||
    facility.closedDates.includes(date) ||
    facility.closedDates.includes(date.slice(5))
  );
}
