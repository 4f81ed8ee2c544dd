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

/** A crowd no hall has ever seen gets fewer runs, so that an estimate never holds up a ticket. */
const [MOST_SERVICES, FEWEST_RUNS] = [32_000, 24];

/** How long everybody waits who waits now, and how long newcomers would wait. */
export function estimateWaits(input: EstimateInput): HallWaits {
  const plan = runPlan(input.queue, input.times);
  const runs = Math.min(
    input.sampling.runs,
    Math.max(FEWEST_RUNS, Math.floor(MOST_SERVICES / (plan.stops.length + 1))),
  );
  return waitsOf(input, plan, sampleRuns(plan, { ...input.sampling, runs }));
}

function waitsOf({ queue, closes }: EstimateInput, plan: RunPlan, samples: WaitSamples): HallWaits {
  const { at } = queue;
  const ahead = aheadCounter(plan);
  const wait = (line: number, column: Float64Array | undefined, before: number): LineWait => {
    const band = bandOf(column ?? new Float64Array(), before === 0);
    return { band, tight: endsLate(band, at, closes[plan.letters[line] ?? '']) };
  };
  const stops: Record<string, StopWait> = {};
  for (const [index, { id, line, entry }] of plan.stops.entries()) {
    if (entry.kind !== 'waits') continue;
    const before = ahead.of(line);
    stops[id] = { ...wait(line, samples.stops[index], before), ahead: before, reason: null };
    ahead.add(line);
  }
  const lines = plan.letters.map((letter, line) => [letter, wait(line, samples.newcomers[line], ahead.of(line))]);
  return { at, lines: Object.fromEntries(lines) as HallWaits['lines'], stops };
}

/** Counts, going through the queue in order, who waits before in all lines that share a counter with a line. */
function aheadCounter({ desks, letters }: RunPlan) {
  const shared = letters.map((_, line) =>
    desks.reduce((bits, desk) => ((desk.lines & (1 << line)) === 0 ? bits : bits | desk.lines), 1 << line),
  );
  const waiting = letters.map(() => 0);
  return {
    of: (line: number) =>
      waiting.reduce((sum, count, other) => ((shared[line] ?? 0) & (1 << other) ? sum + count : sum), 0),
    add: (line: number) => void (waiting[line] = (waiting[line] ?? 0) + 1),
  };
}

function endsLate(band: WaitBand, at: number, closes: number | undefined): boolean {
  return band.kind === 'minutes' && closes !== undefined && at + band.to * 60_000 > closes;
}
