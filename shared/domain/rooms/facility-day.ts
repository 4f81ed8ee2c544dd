import type { Holidays } from '../hall-hours.ts';
import { bookingWindow, type BookingWindow } from './booking-window.ts';
import type { CalendarDay } from './calendar-day.ts';
import type { Facility } from './facility.ts';

/** What a day is for all rooms of a house. */
export interface FacilityDay extends Pick<CalendarDay, 'date' | 'midnight'> {
  readonly closed: boolean;
  readonly window: BookingWindow;
}

/** What a day is for a house, seen from today. */
export function facilityDay(
  facility: Facility,
  day: CalendarDay,
  { today, holidays }: { readonly today: CalendarDay; readonly holidays: Holidays },
): FacilityDay {
  const { date, midnight } = day;
  const window = bookingWindow(facility.period, day, today);
  return { date, midnight, closed: isClosedDay(facility, day, holidays), window };
}

function isClosedDay(facility: Facility, { date, weekday }: CalendarDay, holidays: Holidays): boolean {
  return (
    facility.closedWeekdays.includes(weekday) ||
    (facility.closedOnHolidays && holidays.has(date)) ||
    facility.closedDates.includes(date) ||
    facility.closedDates.includes(date.slice(5))
  );
}
