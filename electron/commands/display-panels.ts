import type { Notice } from '../../shared/domain/notice.ts';
import type { PanelsView, ShownNotice } from '../../shared/domain/panels-view.ts';
import { isOver } from '../../shared/domain/notice-rules.ts';
import { dateOfWall, wallMinute, DAY_MINUTES } from '../../shared/domain/rooms/wall-minute.ts';
import type { Deps } from './command.ts';
import { officeMoment } from './office-moment.ts';
import type { RoomWeekReader } from './room-week.ts';

/** Days of rooms that a display shows, and weeks of holidays that its rules may need. */
const [DAYS, WEEKS] = [7, 6];

/** Reads what displays show beside the calls. */
export function displayPanels(deps: Pick<Deps, 'store' | 'machine' | 'content'>, week: RoomWeekReader) {
  return async (): Promise<PanelsView> => {
    const { facilities, holidays } = deps.content();
    const moment = officeMoment(deps);
    const { now, today } = moment;
    const running = await deps.store.access.notices.running();
    const last = dateOfWall(wallMinute(today, WEEKS * 7 * DAY_MINUTES)).date;
    return {
      asOf: now,
      rooms: facilities.facilities.length === 0 ? null : await week({ from: today, days: DAYS }),
      notices: running
        .filter((notice) => !isOver(notice, moment))
        .toSorted((a, b) => b.changedAt - a.changedAt)
        .map(shown),
      // Yesterday as well: what passes midnight belongs to the day on which it began.
      holidays: [...holidays].filter((date) => date >= yesterday(today) && date <= last).sort(),
    };
  };
}

function shown({ id, level, title, text, when, emergency, changedAt }: Notice): ShownNotice {
  return { id, level, title, text, when, emergency, changedAt };
}

function yesterday(today: string): string {
  return dateOfWall(wallMinute(today, -DAY_MINUTES)).date;
}
