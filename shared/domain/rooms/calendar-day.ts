import { Temporal } from 'temporal-polyfill';
import { wallMinute, type WallMinute } from './wall-minute.ts';

/** A date with all that rules of rooms ask of it: found once, asked of every house. */
export interface CalendarDay {
  /** ISO. */
  readonly date: string;
  /** Its first minute. */
  readonly midnight: WallMinute;
  /** ISO weekday, Monday = 1. */
  readonly weekday: number;
  /** Months since the year 0. */
  readonly month: number;
  readonly dayOfMonth: number;
}

/** The day of an ISO date. */
export function calendarDay(date: string): CalendarDay {
  const { dayOfWeek: weekday, year, month, day: dayOfMonth } = Temporal.PlainDate.from(date);
  return { date, midnight: wallMinute(date), weekday, month: year * 12 + month, dayOfMonth };
}
