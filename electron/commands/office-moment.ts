import type { OfficeMoment } from '../../shared/domain/notice-rules.ts';
import { zoned } from '../../shared/domain/business-day.ts';
import type { Deps } from './command.ts';

/** Now, and the date on the office's wall: notices go by the calendar, not by the business day. */
export function officeMoment({ machine, content }: Pick<Deps, 'machine' | 'content'>): OfficeMoment {
  const now = machine.now();
  return { now, today: zoned(now, content().town.office.timeZone).toPlainDate().toString() };
}
