import type { HallSnapshot } from './hall.ts';
import { lineStatuses, type LineStatus } from './lobby-view.ts';
import { hallOpening } from './hall-hours.ts';
import type { Language } from './language.ts';
import type { Opening, OpeningHours } from './opening-hours.ts';
import { lineOf, type Town } from './town.ts';
import type { Stop } from './visit.ts';

/** One call as the display shows it. A new `key` means: announce it (a first call, or a recall). */
export interface BoardCall {
  readonly key: string;
  readonly ticket: string;
  readonly counter: number;
  readonly calledAt: number;
  readonly language: Language;
  /** Quiet lines are shown, never sounded. */
  readonly silent: boolean;
  /** Still called: the visitor has not come yet. False = at the counter, finished or absent, kept among the recent. */
  readonly current: boolean;
}

/** What the entrance display shows. No name, no errand. */
export interface BoardView {
  readonly asOf: number;
  readonly opening: Opening;
  readonly lines: readonly LineStatus[];
  /** Newest first: the last few, and every number that is still called, however long ago. */
  readonly calls: readonly BoardCall[];
  /** Numbers that were not there when called; they stay until they come back. */
  readonly absent: readonly string[];
}

/** The display's view of a snapshot. */
export function boardView(hall: HallSnapshot, town: Town, hours: OpeningHours): BoardView {
  return {
    asOf: hall.at,
    opening: hallOpening(hall.at, hours),
    lines: lineStatuses(hall, town, hours),
    calls: shownCalls(hall).flatMap((stop) => boardCall(stop, town)),
    absent: hall.active.filter((stop) => stop.state === 'absent').map((stop) => stop.ticket),
  };
}

function shownCalls({ active, recentCalls }: HallSnapshot): Stop[] {
  const recent = new Set(recentCalls.map((stop) => stop.id));
  const older = active.filter((stop) => stop.state === 'called' && !recent.has(stop.id));
  return [...recentCalls, ...older].sort((a, b) => (b.calledAt ?? 0) - (a.calledAt ?? 0));
}

function boardCall(stop: Stop, town: Town): BoardCall[] {
  if (stop.counter === null || stop.calledAt === null) return [];
  return [
    {
      key: `${stop.id}@${stop.calledAt}`,
      ticket: stop.ticket,
      counter: stop.counter,
      calledAt: stop.calledAt,
      language: stop.language,
      silent: lineOf(town, stop.line).silent,
      current: stop.state === 'called',
    },
  ];
}
