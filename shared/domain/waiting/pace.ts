import { assumptions } from './assumptions.ts';

/** How fast today is against usual days: logarithm of the factor, and how unsure that still is. */
export interface Pace {
  readonly log: number;
  readonly spread: number;
}

/** A service of today beside what its errand takes on usual days. */
export interface PaceSample {
  readonly minutes: number;
  readonly usual: { readonly mean: number; readonly spread: number };
}

/** A single forgotten screen must not slow the whole day: no sample counts for more than this many spreads. */
const FARTHEST = 2.5;

/** Today's pace from today's services; a day without any may be somewhat slower or faster than usual. */
export function paceOf(samples: readonly PaceSample[]): Pace {
  let weight = 1 / assumptions.paceSpread ** 2;
  let sum = 0;
  for (const { minutes, usual } of samples) {
    const spreads = (Math.log(minutes / usual.mean) + usual.spread ** 2 / 2) / usual.spread;
    sum += Math.min(FARTHEST, Math.max(-FARTHEST, spreads)) / usual.spread;
    weight += 1 / usual.spread ** 2;
  }
  return { log: sum / weight, spread: Math.sqrt(1 / weight) };
}
