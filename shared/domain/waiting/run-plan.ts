import { textKey } from '../../lib/draw.ts';
import { callingOrder } from '../calling.ts';
import { assumptions } from './assumptions.ts';
import type { DeskNow, QueueNow, QueueStop } from './queue-now.ts';
import type { ServiceTime, ServiceTimes } from './service-times.ts';

/** How a stop comes into a run. */
export type Entry =
  | { readonly kind: 'waits' }
  /** At the counter with this index for so many minutes; `maybeAbsent` = called and not yet seen there. */
  | { readonly kind: 'at-desk'; readonly desk: number; readonly elapsed: number; readonly maybeAbsent: boolean }
  /** Comes back after so many minutes (about, where nobody said when), perhaps. */
  | { readonly kind: 'returns'; readonly after: number; readonly exact: boolean; readonly chance: number }
  /** When the stop before it is over. */
  | { readonly kind: 'follows' };

/** One stop as a run needs it. Its index in the plan is its place in the order of calling. */
export interface PlannedStop {
  readonly id: string;
  readonly key: number;
  readonly line: number;
  /** Logarithm of the median minutes on a usual day, and its spread. */
  readonly log: number;
  readonly spread: number;
  readonly entry: Entry;
  /** Index of the visit's next stop, −1 = none; minutes until it waits (0 = at once). */
  readonly next: number;
  readonly nextAfter: number;
}

/** One counter as a run needs it: minutes from now, lines as bits. */
export interface PlannedDesk {
  readonly lines: number;
  readonly from: number;
  /** It has called nobody for so long although somebody waits; 0 = it calls. */
  readonly idle: number;
  readonly breaks: readonly { readonly from: number; readonly to: number }[];
}

/** The queue made ready for many runs. */
export interface RunPlan {
  readonly letters: readonly string[];
  readonly desks: readonly PlannedDesk[];
  readonly stops: readonly PlannedStop[];
  readonly times: ServiceTimes;
}

/** A counter that is open this long (minutes) into its break does not take it. */
const BREAK_NOT_TAKEN = 10;

/** Orders the stops, finds each one's way into the runs, and turns instants into minutes from now. */
export function runPlan(queue: QueueNow, times: ServiceTimes): RunPlan {
  const stops = queue.stops.map((stop) => ({ ...stop, front: stop.front || comesBack(stop) })).sort(callingOrder);
  const letters = [...new Set([...queue.desks.flatMap((desk) => desk.lines), ...stops.map((stop) => stop.line)])];
  const ways = waysOf(stops);
  const planned = stops.map((stop, index): PlannedStop => {
    const { mean, spread } = together(stop, times);
    const { first, next } = neighbours(index, stops, ways.get(stop.visitId) ?? []);
    return {
      id: stop.id,
      key: textKey(stop.id),
      line: letters.indexOf(stop.line),
      log: Math.log(mean) - spread ** 2 / 2,
      spread,
      entry: entryOf(stop, first, queue),
      next,
      nextAfter: stops[next]?.kind === 'hand-over' ? assumptions.papers : 0,
    };
  });
  return { letters, times, stops: planned, desks: queue.desks.map((desk) => plannedDesk(desk, letters, queue.at)) };
}

/** What is done at the same stop takes its own time each; the papers of all are handed over at once. */
function together(stop: QueueStop, times: ServiceTimes): ServiceTime {
  const { mean, spread } = times.of(stop);
  if (stop.kind === 'hand-over') return { mean, spread };
  const more = stop.also.map((errand) => times.of({ ...stop, errand }).mean);
  return { mean: more.reduce((sum, minutes) => sum + minutes, mean), spread };
}

function comesBack({ state }: QueueStop): boolean {
  return state === 'held' || state === 'absent';
}

/** Indices of the stops of each visit in the order of its way. */
function waysOf(stops: readonly QueueStop[]): Map<string, number[]> {
  const ways = new Map<string, number[]>();
  for (const [index, { visitId }] of stops.entries()) ways.set(visitId, [...(ways.get(visitId) ?? []), index]);
  for (const way of ways.values()) way.sort((a, b) => (stops[a]?.place ?? 0) - (stops[b]?.place ?? 0));
  return ways;
}

/** The stops of one visit before and after one of them; −1 = none. What comes after is planned. */
function neighbours(index: number, stops: readonly QueueStop[], way: readonly number[]) {
  const at = way.indexOf(index);
  const next = way.slice(at + 1).find((other) => stops[other]?.state === 'planned') ?? -1;
  return { first: at === 0, next };
}

function entryOf(stop: QueueStop, first: boolean, { at, desks }: QueueNow): Entry {
  const since = (instant: number | null): number => Math.max(0, (at - (instant ?? at)) / 60_000);
  switch (stop.state) {
    case 'called':
    case 'serving': {
      const desk = desks.findIndex((one) => one.counter === stop.counter);
      return { kind: 'at-desk', desk, elapsed: since(stop.calledAt), maybeAbsent: stop.state === 'called' };
    }
    case 'held':
      if (stop.heldUntil === null) return { kind: 'returns', after: 15, exact: false, chance: 0.8 };
      return { kind: 'returns', after: Math.max(1, (stop.heldUntil - at) / 60_000), exact: true, chance: 0.9 };
    case 'absent': {
      const chance = since(stop.absentAt) > assumptions.absentStays ? 0 : assumptions.absentReturns;
      return { kind: 'returns', after: assumptions.absentReturnMinutes, exact: false, chance };
    }
    case 'planned':
      if (!first) return { kind: 'follows' };
      return { kind: 'returns', after: assumptions.papers, exact: false, chance: 1 };
    default:
      return { kind: 'waits' };
  }
}

function plannedDesk({ lines, from, breaks, idleSince }: DeskNow, letters: readonly string[], at: number): PlannedDesk {
  const open = from <= at;
  const idle = idleSince === null ? 0 : (at - idleSince) / 60_000;
  return {
    lines: lines.reduce((bits, letter) => bits | (1 << letters.indexOf(letter)), 0),
    from: Math.max(0, (from - at) / 60_000),
    idle: idle > assumptions.hesitation ? idle : 0,
    breaks: breaks
      .map((one) => ({ from: (one.from - at) / 60_000, to: (one.to - at) / 60_000 }))
      .filter((one) => one.to > 0 && !(open && one.from < -BREAK_NOT_TAKEN)),
  };
}
