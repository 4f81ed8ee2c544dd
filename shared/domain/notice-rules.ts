import type { Notice, NoticeDraft, ShownWhen } from './notice.ts';
import { textMistakes } from './notice-text.ts';

/** Shown at any time of any day. */
export const always: ShownWhen = { fromDate: null, toDate: null, weekdays: [], times: null, holidays: 'too' };

/** An instant (epoch ms) with the office's date (ISO). */
export interface OfficeMoment {
  readonly now: number;
  readonly today: string;
}

/** Why a notice is not taken: nothing to read or too much of it · times at which nothing would ever be shown, or for too long. */
export type NoticeFault = 'BAD_TEXT' | 'BAD_TIMES';

/** The first fault of a notice; null = it is good. */
export function noticeFault(notice: NoticeDraft, moment: OfficeMoment): NoticeFault | null {
  if (textMistakes(notice).length > 0) return 'BAD_TEXT';
  return timesFault(notice, moment) ? 'BAD_TIMES' : null;
}

function timesFault({ level, when, emergency }: NoticeDraft, { now, today }: OfficeMoment): boolean {
  if ((level === 'emergency') !== (emergency !== null)) return true;
  if (emergency) return emergency.until <= now || emergency.until > now + DAY_MS;
  const { fromDate, toDate } = when;
  return toDate !== null && (toDate < today || (fromDate !== null && toDate < fromDate));
}

/** Whether the time of a notice is past: it is shown no more, even if nobody took it down. */
export function isOver({ when, emergency }: Pick<Notice, 'when' | 'emergency'>, { now, today }: OfficeMoment): boolean {
  if (emergency) return emergency.until <= now;
  const { toDate, times } = when;
  if (toDate === null) return false;
  const pastMidnight = times !== null && times.to <= times.from;
  return (pastMidnight ? dayAfter(toDate) : toDate) < today;
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10);
}

const DAY_MS = 24 * 60 * 60_000;
