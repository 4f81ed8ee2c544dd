import type { Temporal } from 'temporal-polyfill';
import { minutesOfDay } from '../lib/time-of-day.ts';
import { zoned } from './business-day.ts';

/** When something is open, on the office's wall clock. */
export interface OpeningHours {
  readonly timeZone: string;
  /** ISO weekdays, Monday = 1. */
  readonly weekdays: readonly number[];
  /** Ranges of one day, "HH:MM"–"HH:MM", in order. */
  readonly ranges: readonly { readonly from: string; readonly to: string }[];
  /** Closed whatever the weekday: "MM-DD" of every year or "YYYY-MM-DD". Public holidays are listed here by the caller. */
  readonly closedDates: ReadonlySet<string>;
}

/** Open until when, or closed why and until when. Times are "HH:MM", dates ISO. */
export type Opening =
  | { readonly kind: 'open'; readonly until: string }
  | {
      readonly kind: 'closed';
      readonly why: 'before-hours' | 'break' | 'after-hours' | 'closed-day';
      readonly opens: { readonly date: string; readonly time: string } | null;
    };

const SEARCH_DAYS = 40;

/** Whether it is open at an instant (epoch ms), and when it opens next if not. */
export function openingAt(at: number, hours: OpeningHours): Opening {
  const local = zoned(at, hours.timeZone);
  const date = local.toPlainDate();
  if (!isOpenDay(date, hours)) return { kind: 'closed', why: 'closed-day', opens: nextOpening(date, hours) };
  const minute = local.hour * 60 + local.minute;
  const now = hours.ranges.find((range) => minute >= minutesOfDay(range.from) && minute < minutesOfDay(range.to));
  if (now) return { kind: 'open', until: now.to };
  const later = hours.ranges.find((range) => minute < minutesOfDay(range.from));
  if (!later) return { kind: 'closed', why: 'after-hours', opens: nextOpening(date, hours) };
  const why = later === hours.ranges[0] ? 'before-hours' : 'break';
  return { kind: 'closed', why, opens: { date: date.toString(), time: later.from } };
}

function nextOpening(after: Temporal.PlainDate, hours: OpeningHours): { date: string; time: string } | null {
  const first = hours.ranges[0];
  for (let days = 1; first && days <= SEARCH_DAYS; days += 1) {
    const date = after.add({ days });
    if (isOpenDay(date, hours)) return { date: date.toString(), time: first.from };
  }
  return null;
}

function isOpenDay(date: Temporal.PlainDate, hours: OpeningHours): boolean {
  const iso = date.toString();
  return hours.weekdays.includes(date.dayOfWeek) && !hours.closedDates.has(iso) && !hours.closedDates.has(iso.slice(5));
}
