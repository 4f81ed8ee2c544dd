import { isShownAt } from '../../../shared/domain/programme/shown-when.ts';
import { noticeLevels, type Notice } from '../../../shared/domain/notice.ts';
import { isOver } from '../../../shared/domain/notice-rules.ts';
import { wallMinuteOf } from '../../../shared/domain/rooms/wall-minute.ts';

/**
 * How a notice stands: on the displays now · covered by one of a higher level · between its times · before its first day · over · taken down.
 */
export type Standing = 'shown' | 'covered' | 'between' | 'to-come' | 'over' | 'down';

/** What it depends on. */
export interface StandingMoment {
  readonly now: number;
  readonly today: string;
  readonly timeZone: string;
  readonly holidays: ReadonlySet<string>;
}

function aloneOf(notice: Notice, moment: StandingMoment): Standing {
  if (isOver(notice, moment)) return 'over';
  if (notice.endedAt !== null) return 'down';
  const { when } = notice;
  if (isShownAt(when, wallMinuteOf(moment.now, moment.timeZone), moment.holidays)) return 'shown';
  return when.fromDate !== null && when.fromDate > moment.today ? 'to-come' : 'between';
}

/** How each notice stands now. Levels are strict: as long as one of a level is shown, none below it is. */
export function standingsOf(
  list: readonly Notice[],
  moment: StandingMoment,
): { readonly notice: Notice; readonly standing: Standing }[] {
  const rows = list.map((notice) => ({ notice, standing: aloneOf(notice, moment) }));
  const rank = ({ level }: Notice): number => noticeLevels.indexOf(level);
  const highest = Math.max(...rows.map((row) => (row.standing === 'shown' ? rank(row.notice) : 0)));
  return rows.map(({ notice, standing }) => ({
    notice,
    standing: standing === 'shown' && rank(notice) < highest ? 'covered' : standing,
  }));
}
