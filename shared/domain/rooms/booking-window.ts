import type { CalendarDay } from './calendar-day.ts';
import type { BookingPeriod } from './facility.ts';
import { DAY_MINUTES } from './wall-minute.ts';

/** Months after those that are open now of whose closed days and bookings nothing is said. */
const HORIZON_MONTHS = 12;

/**
 * Whether a day can be applied for. `not-yet` = it is not opened · `lottery` = wishes are collected and drawn at the counter ·
 * `open` · `late` = the last day to apply is over · `beyond` = too far away for anything to be known.
 */
export type BookingWindow = 'beyond' | 'not-yet' | 'lottery' | 'open' | 'late';

/** How a day stands by a facility's period, seen from today. */
export function bookingWindow(period: BookingPeriod, day: CalendarDay, today: CalendarDay): BookingWindow {
  const { onDay, lotteryUntilDay, closesDaysBefore } = period;
  /** Months of today after the one in which the day's month is opened. */
  const since = today.month - (day.month - period.monthsBefore);
  const hasCome = (months: number): boolean => months > 0 || (months === 0 && today.dayOfMonth >= onDay);
  if (!hasCome(since)) return hasCome(since + HORIZON_MONTHS) ? 'not-yet' : 'beyond';
  if (lotteryUntilDay !== null && since === 0 && today.dayOfMonth <= lotteryUntilDay) return 'lottery';
  return today.midnight <= day.midnight - closesDaysBefore * DAY_MINUTES ? 'open' : 'late';
}
