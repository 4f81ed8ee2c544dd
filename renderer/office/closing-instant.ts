import { instantOfWall, wallMinuteAt } from '../../shared/domain/rooms/wall-minute.ts';
import type { Office } from '../../shared/domain/town.ts';

/** When the office closes on a day (epoch ms): until then somebody can come about a hold. Null = no date. */
export function closingInstant(date: string, { hours, timeZone }: Pick<Office, 'hours' | 'timeZone'>): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  return instantOfWall(wallMinuteAt(date, hours.at(-1)?.to ?? '17:00'), timeZone);
}
