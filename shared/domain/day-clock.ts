import { Temporal } from 'temporal-polyfill';
import { dayStart, zoned, type DayRule } from './business-day.ts';

/** A business day's place in the week and the hours of its instants on the office's wall clock. */
export interface DayClock {
  /** ISO weekday, Monday = 1. */
  readonly weekday: number;
  /** Hour (0–23) of an instant (epoch ms) of this day. */
  hourOf(at: number): number;
}

const HOUR = 3_600_000;

/** Asked for every stop of a year: the offset of the zone is looked up twice a day, not once a stop. */
export function dayClock(day: string, rule: DayRule): DayClock {
  const date = Temporal.PlainDate.from(day);
  const offset = offsetAt(dayStart(day, rule), rule.timeZone);
  const steady = offset === offsetAt(dayStart(date.add({ days: 1 }).toString(), rule) - 1, rule.timeZone);
  return {
    weekday: date.dayOfWeek,
    hourOf: steady
      ? (at) => Math.floor((at + offset) / HOUR) % 24
      : // The clocks change today.
        (at) => zoned(at, rule.timeZone).hour,
  };
}

function offsetAt(at: number, timeZone: string): number {
  return zoned(at, timeZone).offsetNanoseconds / 1e6;
}

/** Every date from the first to the last, both included. */
export function datesOf({ from, to }: { readonly from: string; readonly to: string }): string[] {
  const dates: string[] = [];
  const last = Temporal.PlainDate.from(to);
  let date = Temporal.PlainDate.from(from);
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) dates.push(date.toString());
  return dates;
}
