import { Temporal } from 'temporal-polyfill';
import { minutesOfDay } from '../../lib/time-of-day.ts';

/**
 * A minute of the office's wall clock: minutes since 1970-01-01T00:00 there, whatever the zone. Times past midnight follow on,
 * so what lasts from 22:00 to 05:00 is one stretch of numbers. Rooms are kept by it: 09:00 stays 09:00.
 */
export type WallMinute = number;

/** Minutes of a day. */
export const DAY_MINUTES = 1440;

/** The wall minute of an ISO date and minutes after its midnight (1440 and more = the day after). */
export function wallMinute(date: string, minutes = 0): WallMinute {
  return Temporal.PlainDate.from(date).since(EPOCH).days * DAY_MINUTES + minutes;
}

/** The same of a time "HH:MM". */
export function wallMinuteAt(date: string, time: string): WallMinute {
  return wallMinute(date, minutesOfDay(time));
}

/** The wall minute of an instant (epoch ms). */
export function wallMinuteOf(at: number, timeZone: string): WallMinute {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return wallMinute(local.toPlainDate().toString(), local.hour * 60 + local.minute);
}

/** The ISO date a wall minute lies on, and its minutes after midnight. */
export function dateOfWall(minute: WallMinute): { readonly date: string; readonly minutes: number } {
  const days = Math.floor(minute / DAY_MINUTES);
  return { date: EPOCH.add({ days }).toString(), minutes: minute - days * DAY_MINUTES };
}

/** The instant (epoch ms) of a wall minute; one that a change of summer time left out is taken an hour later. */
export function instantOfWall(minute: WallMinute, timeZone: string): number {
  const { date, minutes } = dateOfWall(minute);
  const plainTime = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

const EPOCH = Temporal.PlainDate.from('1970-01-01');
