import type { Holidays } from '../hall-hours.ts';
import { calendarDay, type CalendarDay } from './calendar-day.ts';
import { dateOfWall, type WallMinute } from './wall-minute.ts';

/** What days are judged by. */
export interface DayRules {
  /** By the office's wall clock. */
  readonly now: WallMinute;
  readonly holidays: Holidays;
}

/** The day it is. */
export const todayOf = ({ now }: Pick<DayRules, 'now'>): CalendarDay => calendarDay(dateOfWall(now).date);
