import { absentIsOffered, nextToCall } from '../../shared/domain/calling.ts';
import { currentStop, type DeskCounter, type DeskView } from '../../shared/domain/desk-view.ts';
import type { HelpCall } from '../../shared/domain/help-call.ts';
import { linesServed, type Town } from '../../shared/domain/town.ts';
import type { Stop } from '../../shared/domain/visit.ts';

/** What one counter picks out of the hall. */
export interface MyPart {
  /** Letters of the lines this counter serves today, with those it helps in. */
  readonly lines: readonly string[];
  /** Letters of the lines it helps in. */
  readonly helping: readonly string[];
  /** Called to this counter or served at it. */
  readonly here: Stop | null;
  /** After so many recalls "absent" comes first. */
  readonly offerAbsent: boolean;
  readonly next: Stop | null;
  /** In calling order; the hub sends the first of a long list, `waitingCount` counts them all. */
  readonly waiting: readonly Stop[];
  readonly waitingCount: number;
  /** Those who come back at a time first, then those who were not there. */
  readonly away: readonly Stop[];
  /** Hand-overs whose papers are being prepared. */
  readonly preparing: readonly Stop[];
  readonly own: DeskCounter | null;
  readonly others: readonly DeskCounter[];
  readonly ringing: readonly HelpCall[];
}

/** The part of the desk view that belongs to a counter. */
export function myPart(view: DeskView, town: Town, counter: number): MyPart {
  const own = view.counters.find((one) => one.number === counter) ?? null;
  const lines = linesServed(town, counter, own?.state ?? { kind: 'closed' });
  const mine = view.stops.filter((stop) => lines.includes(stop.line));
  const waiting = mine.filter((stop) => stop.state === 'waiting');
  const here = currentStop(view.stops, counter);
  return {
    lines,
    helping: own && own.state.kind !== 'closed' ? own.state.helping : [],
    here,
    offerAbsent: here?.state === 'called' && absentIsOffered(here.recalls, town.office.recallLimit),
    next: nextToCall(waiting),
    waiting,
    waitingCount: Math.max(own?.waiting ?? 0, waiting.length),
    away: mine.filter((stop) => stop.state === 'held' || stop.state === 'absent').toSorted(byReturn),
    preparing: mine.filter((stop) => stop.state === 'planned' && stop.kind === 'hand-over' && !stop.ready),
    own,
    others: view.counters.filter((one) => one.number !== counter),
    ringing: view.helpCalls.filter((call) => call.answeredAt === null),
  };
}

/** Held with a time, held without, absent; each in order of time. */
function byReturn(a: Stop, b: Stop): number {
  const rank = (stop: Stop): number => (stop.state === 'absent' ? 2 : stop.heldUntil === null ? 1 : 0);
  return rank(a) - rank(b) || (a.heldUntil ?? a.absentAt ?? 0) - (b.heldUntil ?? b.absentAt ?? 0);
}
