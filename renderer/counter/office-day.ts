import type { Office } from '../../shared/domain/town.ts';
import { minutesOfDay } from '../../shared/lib/time-of-day.ts';

/** The business day (YYYY-MM-DD) of an instant (epoch ms), on the office's clock whatever zone the machine is in. */
export function officeDay(at: number, { timeZone, dayChangesAt }: Pick<Office, 'timeZone' | 'dayChangesAt'>): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return format.format(at - minutesOfDay(dayChangesAt) * 60_000);
}
