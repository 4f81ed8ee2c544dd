const DAY_MS = 86_400_000;

/** The ISO date so many days after another (or before it). */
export function addDays(date: string, days: number): string {
  return new Date(at(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((at(to) - at(from)) / DAY_MS);
}

/** Sunday = 0 … Saturday = 6. */
export function weekdayOf(date: string): number {
  return new Date(at(date)).getUTCDay();
}

/** So many ISO dates in a row. */
export function daysFrom(date: string, count: number): string[] {
  return Array.from({ length: count }, (_, nth) => addDays(date, nth));
}

/** Noon of the date, in a zone where every day has 24 hours. */
const at = (date: string): number => Date.parse(`${date}T12:00:00Z`);
