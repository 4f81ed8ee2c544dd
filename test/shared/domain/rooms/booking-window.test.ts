import { describe, expect, it } from 'vitest';
import { bookingWindow, type BookingWindow } from '../../../../shared/domain/rooms/booking-window.ts';
import { calendarDay } from '../../../../shared/domain/rooms/calendar-day.ts';
import type { BookingPeriod } from '../../../../shared/domain/rooms/facility.ts';

const firstCome: BookingPeriod = { monthsBefore: 3, onDay: 1, lotteryUntilDay: null, closesDaysBefore: 0 };
const lottery: BookingPeriod = { monthsBefore: 2, onDay: 1, lotteryUntilDay: 10, closesDaysBefore: 5 };

describe('the time to apply', () => {
  it.each<[string, BookingPeriod, string, string, BookingWindow]>([
    ['the day before a month is opened', firstCome, '2027-03-31', '2026-11-30', 'not-yet'],
    ['the day a month is opened, over the end of a year', firstCome, '2027-03-31', '2026-12-01', 'open'],
    ['from a long month to a short one', { ...firstCome, monthsBefore: 1 }, '2027-03-31', '2027-02-01', 'open'],
    ['the same day', firstCome, '2026-11-21', '2026-11-21', 'open'],
    ['yesterday', firstCome, '2026-11-20', '2026-11-21', 'late'],
    ['before the lottery', lottery, '2027-01-15', '2026-10-31', 'not-yet'],
    ['its first day', lottery, '2027-01-15', '2026-11-01', 'lottery'],
    ['its last day', lottery, '2027-01-15', '2026-11-10', 'lottery'],
    ['after it', lottery, '2027-01-15', '2026-11-11', 'open'],
    ['the last day to apply', lottery, '2027-01-15', '2027-01-10', 'open'],
    ['the day after it', lottery, '2027-01-15', '2027-01-11', 'late'],
    ['a year after what is open', firstCome, '2028-02-29', '2026-11-21', 'not-yet'],
    ['more than that', firstCome, '2028-03-01', '2026-11-21', 'beyond'],
  ])('%s', (...[, period, date, today, window]) => {
    expect(bookingWindow(period, calendarDay(date), calendarDay(today))).toBe(window);
  });
});
