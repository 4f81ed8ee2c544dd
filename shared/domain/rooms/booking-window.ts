import { Temporal } from 'temporal-polyfill';
import type { BookingPeriod } from './facility.ts';

/** Months after those that are open now of whose closed days and bookings nothing is said. */
const HORIZON_MONTHS = 12;

/**
 * Whether a day can be applied for. `not-yet` = it is not opened · `lottery` = wishes are collected and drawn at the counter ·
 * `open` · `late` = the last day to apply is over · `beyond` = too far away for anything to be known.
 */
export type BookingWindow = 'beyond' | 'not-yet' | 'lottery' | 'open' | 'late';

/** How a day stands by a facility's period, seen from today (ISO dates). */
export function bookingWindow(period: BookingPeriod, date: string, today: string): BookingWindow {
  const day = Temporal.PlainDate.from(date);
  const opened = day.subtract({ months: period.monthsBefore }).toPlainYearMonth();
  const opens = opened.toPlainDate({ day: period.onDay }).toString();
  if (today < opens) return isBeyond(opens, today) ? 'beyond' : 'not-yet';
  const { lotteryUntilDay } = period;
  if (lotteryUntilDay !== null && today <= opened.toPlainDate({ day: lotteryUntilDay }).toString()) return 'lottery';
  return today <= day.subtract({ days: period.closesDaysBefore }).toString() ? 'open' : 'late';
}

/** ISO dates are compared as texts. */
function isBeyond(opens: string, today: string): boolean {
  return opens > Temporal.PlainDate.from(today).add({ months: HORIZON_MONTHS }).toString();
}
