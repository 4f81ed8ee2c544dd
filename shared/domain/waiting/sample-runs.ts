import { normalValue } from '../../lib/normal.ts';
import type { RunPlan } from './run-plan.ts';
import { runQueue } from './run-queue.ts';

/** How many runs are made, and from what chance. */
export interface Sampling {
  readonly seed: number;
  readonly runs: number;
}

/** Minutes until the call in each run, sorted; Infinity = never. */
export interface WaitSamples {
  /** By index of the stop in the plan. */
  readonly stops: readonly Float64Array[];
  /** By index of the line. */
  readonly newcomers: readonly Float64Array[];
}

/** Runs the queue many times. What is not known of today's pace is spread evenly over the runs. */
export function sampleRuns(plan: RunPlan, { seed, runs }: Sampling): WaitSamples {
  const { pace } = plan.times;
  const stops = plan.stops.map(() => new Float64Array(runs));
  const newcomers = plan.letters.map(() => new Float64Array(runs));
  for (let run = 0; run < runs; run += 1) {
    const chance = { seed, run, pace: pace.log + pace.spread * normalValue((run + 0.5) / runs) };
    const { called, newcomer } = runQueue(plan, chance);
    for (const [index, column] of stops.entries()) column[run] = called[index] ?? 0;
    for (const [line, column] of newcomers.entries()) column[run] = newcomer[line] ?? 0;
  }
  for (const column of [...stops, ...newcomers]) column.sort();
  return { stops, newcomers };
}

/** The value below which this share (0–1) of sorted samples lies. */
export function quantile(sorted: Float64Array, share: number): number {
  return (
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.POSITIVE_INFINITY
  );
}
