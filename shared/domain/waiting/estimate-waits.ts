import type { HallWaits, LineWait, StopWait } from './hall-waits.ts';
import { bandOf } from './band-of.ts';
import type { QueueNow } from './queue-now.ts';
import { runPlan, type RunPlan } from './run-plan.ts';
import { sampleRuns, type Sampling, type WaitSamples } from './sample-runs.ts';
import type { ServiceTimes } from './service-times.ts';
import type { WaitBand } from './wait-band.ts';

/** What an estimate is made of. */
export interface EstimateInput {
  readonly queue: QueueNow;
  readonly times: ServiceTimes;
  /** When each line closes today (epoch ms), by letter; missing = not known. */
  readonly closes: Readonly<Record<string, number>>;
  readonly sampling: Sampling;
}

/** Seeds and runs a hub uses: enough runs for steady edges, few enough for 100 people in some milliseconds. */
export const usualSampling: Sampling = { seed: 20_261_121, runs: 160 };

/** How long everybody waits who waits now, and how long newcomers would wait. */
export function estimateWaits(input: EstimateInput): HallWaits {
  const plan = runPlan(input.queue, input.times);
  return waitsOf(input, plan, sampleRuns(plan, input.sampling));
}

function waitsOf({ queue, closes }: EstimateInput, plan: RunPlan, samples: WaitSamples): HallWaits {
  const { at } = queue;
  const wait = (letter: string, column: Float64Array, ahead: number): LineWait => {
    const band = bandOf(column, ahead === 0);
    return { band, tight: endsLate(band, at, closes[letter]) };
  };
  const lines = plan.letters.map((letter, line): [string, LineWait] => {
    const ahead = aheadOf(plan, line, plan.stops.length);
    return [letter, wait(letter, samples.newcomers[line] ?? new Float64Array(), ahead)];
  });
  const stops = plan.stops.flatMap(({ id, line, entry }, index): [string, StopWait][] => {
    if (entry.kind !== 'waits') return [];
    const ahead = aheadOf(plan, line, index);
    const column = samples.stops[index] ?? new Float64Array();
    return [[id, { ...wait(plan.letters[line] ?? '', column, ahead), ahead, reason: null }]];
  });
  return { at, lines: Object.fromEntries(lines), stops: Object.fromEntries(stops) };
}

/** Who waits before a place in all lines that share a counter with this line. */
function aheadOf({ desks, stops }: RunPlan, line: number, place: number): number {
  const shared = desks.reduce((bits, desk) => ((desk.lines & (1 << line)) === 0 ? bits : bits | desk.lines), 1 << line);
  let ahead = 0;
  for (let index = 0; index < place; index += 1) {
    const stop = stops[index];
    if (stop?.entry.kind === 'waits' && (shared & (1 << stop.line)) !== 0) ahead += 1;
  }
  return ahead;
}

function endsLate(band: WaitBand, at: number, closes: number | undefined): boolean {
  return band.kind === 'minutes' && closes !== undefined && at + band.to * 60_000 > closes;
}
