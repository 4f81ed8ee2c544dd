import { Temporal } from 'temporal-polyfill';

/** When the hall's day turns over: a wall-clock hour in the office's time zone, whatever zone the machine is in. */
export interface DayRule {
  /** IANA name, e.g. `Asia/Tokyo`. */
  readonly timeZone: string;
  /** "HH:MM"; before it the previous date's business day still runs. */
  readonly changesAt: string;
}

/** The business day (ISO date) an instant (epoch ms) belongs to. */
export function businessDay(at: number, rule: DayRule): string {
  const local = zoned(at, rule.timeZone);
  const change = Temporal.PlainTime.from(rule.changesAt);
  const date = local.toPlainDate();
  return (Temporal.PlainTime.compare(local.toPlainTime(), change) < 0 ? date.subtract({ days: 1 }) : date).toString();
}

/** `businessDay` that remembers the day it last answered: asked for every operation, it changes once a day. */
export function dayMemory(rule: DayRule): (at: number) => string {
  let known = { day: '', from: 0, to: 0 };
  return (at) => {
    if (at < known.from || at >= known.to) {
      const day = businessDay(at, rule);
      known = { day, from: dayStart(day, rule), to: nextDayChange(at, rule) };
    }
    return known.day;
  };
}

/** The instant (epoch ms) at which a business day (ISO date) begins. */
export function dayStart(day: string, rule: DayRule): number {
  const date = Temporal.PlainDate.from(day);
  return date.toZonedDateTime({ timeZone: rule.timeZone, plainTime: rule.changesAt }).epochMilliseconds;
}

/** The instant (epoch ms) at which the business day after `at` begins. */
export function nextDayChange(at: number, rule: DayRule): number {
  return dayStart(Temporal.PlainDate.from(businessDay(at, rule)).add({ days: 1 }).toString(), rule);
}

/** An instant as the office's wall clock shows it. */
export function zoned(at: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
}
