import type { DateEntry } from './entry.ts';
import { westernYear } from './era-years.ts';

/** The date as far as it is entered: year, month and day; null = not entered yet. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** What an entry says in our calendar. */
export function datePartsOf({ era, year, month, day }: DateEntry): DateParts {
  return {
    year: year === '' ? null : westernYear(era, Number(year)),
    month: month === '' ? null : Number(month),
    day: day === '' ? null : Number(day),
  };
}

/** Days of a month. */
export function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether what is entered so far can still become a date. */
export function mayBeDate({ year, month, day }: DateParts): boolean {
  if (month !== null && month > 12) return false;
  return day === null || day <= (year !== null && month !== null && month > 0 ? daysOf(year, month) : 31);
}

/** ISO date of an entry; parts that are missing are 0, which no date has. */
export function isoOf(entry: DateEntry): string {
  const { year, month, day } = datePartsOf(entry);
  const two = (part: number | null) => String(part ?? 0).padStart(2, '0');
  return `${String(year ?? 0).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
