import type { Office } from '../../shared/domain/town.ts';
import { officeTime } from './office-day.ts';

/** Minutes after which a visitor who steps out usually comes back: one key each. */
const HOLD_MINUTES = [10, 20, 30, 60] as const;

/** A time to come back at, offered as one key. */
export interface HoldTime {
  readonly minutes: number;
  /** "HH:MM" of the office. */
  readonly until: string;
}

/** The times on offer at an instant (epoch ms): today, before the office closes. */
export function holdTimes(now: number, { timeZone, hours }: Pick<Office, 'timeZone' | 'hours'>): HoldTime[] {
  const clock = officeTime(now, timeZone);
  const closes = hours.at(-1)?.to ?? '24:00';
  return HOLD_MINUTES.map((minutes) => ({ minutes, until: officeTime(now + minutes * 60_000, timeZone) })).filter(
    ({ until }) => until > clock && until < closes,
  );
}
