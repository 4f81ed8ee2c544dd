import { DAY_MINUTES, dateOfWall, wallMinute } from '../../../shared/domain/rooms/wall-minute.ts';
import type { Sight } from '../state.ts';

/** 1970-01-01 was a Thursday: so many days after a Monday. */
const FIRST_WEEKDAY = 3;

/** The ISO date so many days after another. */
export function daysAfter(date: string, days: number): string {
  return dateOfWall(wallMinute(date) + days * DAY_MINUTES).date;
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  const weekday = (wallMinute(date) / DAY_MINUTES + FIRST_WEEKDAY) % 7;
  return daysAfter(date, -weekday);
}

/** The days in sight. */
export interface Span {
  readonly from: string;
  readonly days: number;
}

/** Which days a sight shows: the week a date lies in, or the date alone. */
export function spanOf({ view, from }: Pick<Sight, 'view' | 'from'>, today: string): Span {
  const date = from ?? today;
  return view === 'week' ? { from: mondayOf(date), days: 7 } : { from: date, days: 1 };
}

/** All dates of a span. */
export function datesOf({ from, days }: Span): string[] {
  return Array.from({ length: days }, (_, index) => daysAfter(from, index));
}
