import type { Stop } from '../visit.ts';
import { assumptions } from './assumptions.ts';
import { paceOf, type Pace } from './pace.ts';

/** What the past weeks say of one errand in one line: how many, the sum of their minutes, the sum of squares. */
export interface PastService {
  readonly line: string;
  readonly errand: string;
  readonly kind: Stop['kind'];
  readonly count: number;
  readonly minutes: number;
  readonly squares: number;
}

/** A stop of today that is over, as far as times are learned from it. */
export type FinishedStop = Pick<
  Stop,
  'line' | 'errand' | 'kind' | 'counter' | 'waitingSince' | 'firstCalledAt' | 'calledAt' | 'doneAt'
>;

/** Minutes a counter is taken by one visitor on a usual day: mean, and the spread of their logarithm. */
export interface ServiceTime {
  readonly mean: number;
  readonly spread: number;
}

/** How long things take today. */
export interface ServiceTimes {
  readonly pace: Pace;
  /** Minutes between two visitors of one counter. */
  readonly turnaround: number;
  of(stop: Pick<Stop, 'line' | 'errand' | 'kind'>): ServiceTime;
}

/** What the times are learned from. */
export interface Observed {
  /** Minutes the town expects, by letter. */
  readonly typical: Readonly<Record<string, number>>;
  readonly past: readonly PastService[];
  readonly today: readonly FinishedStop[];
}

/** Minutes: a visitor who took less was no visitor, one who took more was forgotten at the screen. */
export const SHORTEST_SERVICE = 0.25;
/** In minutes, as the shortest. */
export const LONGEST_SERVICE = 150;

/** Minutes a counter was taken by a stop that is over; null = nothing to learn from. */
export function deskMinutes({ calledAt, doneAt }: Pick<Stop, 'calledAt' | 'doneAt'>): number | null {
  if (calledAt === null || doneAt === null) return null;
  const minutes = (doneAt - calledAt) / 60_000;
  return minutes >= SHORTEST_SERVICE && minutes <= LONGEST_SERVICE ? minutes : null;
}

/**
 * Means by errand: `(15·m0 + Σ observed) / (15 + k)`, first the past weeks over the line's typical minutes, then today, freed
 * of today's pace, over the past weeks.
 */
export function serviceTimes(observed: Observed): ServiceTimes {
  const past = pastTimes(observed);
  const today = observed.today.flatMap((stop) => {
    const minutes = deskMinutes(stop);
    return minutes === null ? [] : [{ key: keyOf(stop), minutes, usual: past(stop) }];
  });
  const pace = paceOf(today);
  const usualDay = Math.exp(pace.log);
  const sums = new Map<string, { count: number; minutes: number }>();
  for (const { key, minutes } of today) {
    const sum = sums.get(key) ?? { count: 0, minutes: 0 };
    sums.set(key, { count: sum.count + 1, minutes: sum.minutes + minutes / usualDay });
  }
  return {
    pace,
    turnaround: turnaroundOf(observed.today),
    of(stop) {
      const usual = past(stop);
      const sum = sums.get(keyOf(stop));
      return sum ? { ...usual, mean: blended(usual.mean, sum.minutes, sum.count) } : usual;
    },
  };
}

function pastTimes({ typical, past }: Observed): (stop: Pick<Stop, 'line' | 'errand' | 'kind'>) => ServiceTime {
  const known = new Map(past.map((service) => [keyOf(service), service]));
  const lines = new Map<string, { count: number; minutes: number }>();
  for (const { line, kind, count, minutes } of past) {
    const sum = lines.get(`${line} ${kind}`) ?? { count: 0, minutes: 0 };
    lines.set(`${line} ${kind}`, { count: sum.count + count, minutes: sum.minutes + minutes });
  }
  return (stop) => {
    const ofLine = lines.get(`${stop.line} ${stop.kind}`) ?? { count: 0, minutes: 0 };
    const lineMean = blended(typical[stop.line] ?? UNHEARD_OF, ofLine.minutes, ofLine.count);
    const service = known.get(keyOf(stop));
    if (!service) return { mean: lineMean, spread: assumptions.spread };
    return { mean: blended(lineMean, service.minutes, service.count), spread: spreadOf(service) };
  };
}

/** Minutes for a line that the content does not know. */
const UNHEARD_OF = 10;

function blended(before: number, sum: number, count: number): number {
  return (assumptions.pastWeight * before + sum) / (assumptions.pastWeight + count);
}

/** Spread of the logarithm, from mean and variance as a lognormal has them. */
function spreadOf({ count, minutes, squares }: PastService): number {
  const mean = minutes / count;
  const relative = Math.max(0, squares / count / (mean * mean) - 1);
  const squared =
    (assumptions.pastWeight * assumptions.spread ** 2 + count * Math.log(1 + relative)) /
    (assumptions.pastWeight + count);
  return Math.min(1, Math.max(0.15, Math.sqrt(squared)));
}

/** Gaps between two visitors of one counter while the second was already waiting. */
function turnaroundOf(today: readonly FinishedStop[]): number {
  const { turnaround, turnaroundWeight, longestTurnaround } = assumptions;
  const inOrder = today.toSorted((a, b) => (a.firstCalledAt ?? 0) - (b.firstCalledAt ?? 0));
  const freeSince = new Map<number | null, number>();
  let [sum, count] = [turnaround * turnaroundWeight, turnaroundWeight];
  for (const { counter, waitingSince, firstCalledAt, doneAt } of inOrder) {
    const free = freeSince.get(counter);
    const gap = ((firstCalledAt ?? 0) - (free ?? 0)) / 60_000;
    if (free !== undefined && waitingSince !== null && waitingSince <= free && gap >= 0 && gap <= longestTurnaround) {
      sum += gap;
      count += 1;
    }
    freeSince.set(counter, doneAt ?? 0);
  }
  return sum / count;
}

function keyOf({ line, errand, kind }: Pick<Stop, 'line' | 'errand' | 'kind'>): string {
  return `${line} ${errand} ${kind}`;
}
