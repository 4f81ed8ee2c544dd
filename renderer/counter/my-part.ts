import { absentIsOffered, nextToCall } from '../../shared/domain/calling.ts';
import { currentStop, type DeskCounter, type DeskView } from '../../shared/domain/desk-view.ts';
import type { HelpCall } from '../../shared/domain/help-call.ts';
import { linesOfCounter, type Town } from '../../shared/domain/town.ts';
import type { Stop } from '../../shared/domain/visit.ts';

/** What one counter picks out of the hall. */
export interface MyPart {
  /** Called to this counter or served at it. */
  readonly here: Stop | null;
  /** After so many recalls "absent" comes first. */
  readonly offerAbsent: boolean;
  readonly next: Stop | null;
  /** In calling order; the hub sends the first of a long list, `waitingCount` counts them all. */
  readonly waiting: readonly Stop[];
  readonly waitingCount: number;
  readonly absent: readonly Stop[];
  readonly own: DeskCounter | null;
  readonly others: readonly DeskCounter[];
  readonly ringing: readonly HelpCall[];
}

/** The part of the desk view that belongs to a counter. */
export function myPart(view: DeskView, town: Town, counter: number): MyPart {
  const lines = new Set(linesOfCounter(town, counter));
  const mine = view.stops.filter((stop) => lines.has(stop.line));
  const waiting = mine.filter((stop) => stop.state === 'waiting');
  const here = currentStop(view.stops, counter);
  const own = view.counters.find((one) => one.number === counter) ?? null;
  return {
    here,
    offerAbsent: here?.state === 'called' && absentIsOffered(here.recalls, town.office.recallLimit),
    next: nextToCall(waiting),
    waiting,
    waitingCount: Math.max(own?.waiting ?? 0, waiting.length),
    absent: mine.filter((stop) => stop.state === 'absent'),
    own,
    others: view.counters.filter((one) => one.number !== counter),
    ringing: view.helpCalls.filter((call) => call.answeredAt === null),
  };
}
