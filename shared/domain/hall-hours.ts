import { admission, type Admission, type Line } from './line.ts';
import { openingAt, type Opening, type OpeningHours } from './opening-hours.ts';
import type { Town } from './town.ts';

/** National holidays as ISO dates; the hub passes them in, the rules stay free of calendars. */
export type Holidays = ReadonlySet<string>;

/** The office's hours with the dates on which it is closed. */
export function officeHours(town: Town, holidays: Holidays): OpeningHours {
  const { office } = town;
  const closed = office.nationalHolidays ? [...office.closedDates, ...holidays] : office.closedDates;
  return { timeZone: office.timeZone, weekdays: office.weekdays, ranges: office.hours, closedDates: new Set(closed) };
}

/** Whether the office is open at an instant. */
export function hallOpening(at: number, hours: OpeningHours): Opening {
  return openingAt(at, hours);
}

/** A line, its tickets so far today, and the office's hours it lives in. */
export interface LineToday {
  readonly line: Line;
  readonly hours: OpeningHours;
  readonly issued: number;
  /** Staff stopped giving tickets for today. */
  readonly stopped: boolean;
}

/** Whether a line gives tickets at an instant: its own hours where it has some, then the day's limit. */
export function lineAdmission(at: number, { line, hours, ...today }: LineToday): Admission {
  const own = line.hours.length > 0 ? { ...hours, ranges: line.hours } : hours;
  return admission(openingAt(at, own), today, line);
}
