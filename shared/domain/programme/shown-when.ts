import { Temporal } from 'temporal-polyfill';
import { minutesOfDay } from '../../lib/time-of-day.ts';
import type { Holidays } from '../hall-hours.ts';
import type { ShownWhen } from '../notice.ts';
import type { Stretch } from '../rooms/booking.ts';
import { DAY_MINUTES, dateOfWall, wallMinute, type WallMinute } from '../rooms/wall-minute.ts';

/** Whether a rule shows something at a minute. What passes midnight belongs to the day on which it began. */
export function isShownAt(when: ShownWhen, minute: WallMinute, holidays: Holidays): boolean {
  return around(when, minute, holidays).some(({ from, to }) => minute >= from && minute < to);
}

/** The next minute at which that can change: an edge of the rule, at the latest midnight, when another day is looked at. */
export function nextEdge(when: ShownWhen, minute: WallMinute, holidays: Holidays): WallMinute {
  const edges = around(when, minute, holidays).flatMap(({ from, to }) => [from, to]);
  return Math.min(midnightAfter(minute), ...edges.filter((edge) => edge > minute));
}

/** What the rule shows yesterday, which may reach into today, and today. */
function around(when: ShownWhen, minute: WallMinute, holidays: Holidays): Stretch[] {
  return [minute - DAY_MINUTES, minute].flatMap((one) => stretchOf(when, dateOfWall(one).date, holidays));
}

function stretchOf(when: ShownWhen, date: string, holidays: Holidays): Stretch[] {
  if (!isDay(when, date, holidays)) return [];
  if (!when.times) return [{ from: wallMinute(date), to: wallMinute(date, DAY_MINUTES) }];
  const [from, to] = [minutesOfDay(when.times.from), minutesOfDay(when.times.to)];
  return [{ from: wallMinute(date, from), to: wallMinute(date, to > from ? to : to + DAY_MINUTES) }];
}

function isDay({ fromDate, toDate, weekdays, holidays: rule }: ShownWhen, date: string, holidays: Holidays): boolean {
  if ((fromDate !== null && date < fromDate) || (toDate !== null && date > toDate)) return false;
  if (rule !== 'too' && holidays.has(date) !== (rule === 'only')) return false;
  return weekdays.length === 0 || weekdays.includes(Temporal.PlainDate.from(date).dayOfWeek);
}

function midnightAfter(minute: WallMinute): WallMinute {
  return (Math.floor(minute / DAY_MINUTES) + 1) * DAY_MINUTES;
}
