import { isShownAt } from '../../../shared/domain/programme/shown-when.ts';
import type { Notice } from '../../../shared/domain/notice.ts';
import { isOver } from '../../../shared/domain/notice-rules.ts';
import { wallMinuteOf } from '../../../shared/domain/rooms/wall-minute.ts';

/** How a notice stands: on the displays now · between its times · before its first day · over · taken down. */
export type Standing = 'shown' | 'between' | 'to-come' | 'over' | 'down';

/** What it depends on. */
export interface StandingMoment {
  readonly now: number;
  readonly today: string;
  readonly timeZone: string;
  readonly holidays: ReadonlySet<string>;
}

/** How a notice stands now. */
export function standingOf(notice: Notice, moment: StandingMoment): Standing {
  if (isOver(notice, moment)) return 'over';
  if (notice.endedAt !== null) return 'down';
  const { when } = notice;
  if (isShownAt(when, wallMinuteOf(moment.now, moment.timeZone), moment.holidays)) return 'shown';
  return when.fromDate !== null && when.fromDate > moment.today ? 'to-come' : 'between';
}
