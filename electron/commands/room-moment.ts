import { zoned } from '../../shared/domain/business-day.ts';
import { wallMinuteOf, type WallMinute } from '../../shared/domain/rooms/wall-minute.ts';
import { momentOf, type Deps, type Moment } from './command.ts';

/** Now, as rooms go by it: the calendar and the minutes on the office's wall. */
export interface RoomMoment extends Moment {
  /** ISO date; the business day may still be the one before. */
  readonly today: string;
  readonly now: WallMinute;
}

/** Now, for rooms. */
export function roomMoment(deps: Pick<Deps, 'machine' | 'dayOf' | 'content'>): RoomMoment {
  const { timeZone } = deps.content().town.office;
  const moment = momentOf(deps);
  const today = zoned(moment.at, timeZone).toPlainDate().toString();
  return { ...moment, today, now: wallMinuteOf(moment.at, timeZone) };
}
