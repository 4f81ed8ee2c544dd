import { Temporal } from 'temporal-polyfill';

/** The fiscal year (年度) an ISO date lies in: April to March. */
export function fiscalYear(date: string): number {
  const { year, month } = Temporal.PlainDate.from(date);
  return month < 4 ? year - 1 : year;
}

/** What stands on a permit: the fiscal year it was given in and its number there, `2026-0012`. */
export function permitNumber(year: number, number: number): string {
  return `${year}-${String(number).padStart(4, '0')}`;
}
