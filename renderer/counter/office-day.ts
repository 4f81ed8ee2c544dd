import type { Office } from '../../shared/domain/town.ts';
import { minutesOfDay } from '../../shared/lib/time-of-day.ts';

/** An instant (epoch ms) on the office's wall clock, "HH:MM". */
export function officeTime(at: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hour12: false });
  return format.format(at);
}

/** The business day (YYYY-MM-DD) of an instant (epoch ms), on the office's clock whatever zone the machine is in. */
export function officeDay(at: number, { timeZone, dayChangesAt }: Pick<Office, 'timeZone' | 'dayChangesAt'>): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return format.format(at - minutesOfDay(dayChangesAt) * 60_000);
}
