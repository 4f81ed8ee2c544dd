import { bandOf } from '../../shared/domain/waiting/band-of.ts';
import { estimateWaits, usualSampling } from '../../shared/domain/waiting/estimate-waits.ts';
import type { WaitBand } from '../../shared/domain/waiting/wait-band.ts';
import { runPlan } from '../../shared/domain/waiting/run-plan.ts';
import { quantile, sampleRuns } from '../../shared/domain/waiting/sample-runs.ts';
import { serviceTimes, type PastService } from '../../shared/domain/waiting/service-times.ts';
import { dayScript } from '../support/hall/day-script.ts';
import type { HallKind } from '../support/hall/hall-kind.ts';
import { halls } from '../support/hall/halls.ts';
import { pastOf, queueNow } from '../support/hall/hub-knowledge.ts';
import { playDay, type Day } from '../support/hall/play-day.ts';
import { percentile, rounded } from './figures.ts';
import { rivals, type Arrival } from './waiting-estimators.ts';

/** Days the hubs learned from, days the assumptions were tuned on, days that are reported. */
const seeds = { past: from(1000, 20), tuning: from(2000, 25), report: from(9000, 25) } as const;

function from(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** One arrival: what everybody said, and how long it was. */
interface Told {
  readonly said: Readonly<Record<string, number>>;
  readonly band: WaitBand;
  readonly stop: string;
}
interface Outcome extends Told {
  readonly actual: number;
}

/** How far each estimate of the wait is off in every kind of hall. `waiting tuning` shows the days it was tuned on. */
export async function waitingBench(): Promise<object> {
  const days = process.argv[3] === 'tuning' ? seeds.tuning : seeds.report;
  const outcomes = halls.map((kind) => ({ kind, told: hallOutcomes(kind, days) }));
  const all = outcomes.flatMap(({ told }) => told);
  return Promise.resolve({
    days: days.length * halls.length,
    arrivals: all.length,
    halls: Object.fromEntries(outcomes.map(({ kind, told }) => [kind.name, hallFigures(told)])),
    ...bandFigures(all),
    estimate_100_ms: estimateTime(),
  });
}

function hallOutcomes(kind: HallKind, days: readonly number[]): Outcome[] {
  const past = pastOf(kind, seeds.past);
  return days.flatMap((seed) => {
    const told: Told[] = [];
    const day = playDay(dayScript(kind, seed), (now, at, visitor) => {
      const first = visitor.stops[0];
      if (first && !visitor.priority)
        told.push({ ...tell(now, { at, line: first.line, past }), stop: `${visitor.id}.1` });
    });
    const stops = new Map(day.stops.map((stop) => [stop.id, stop]));
    return told.map((one) => {
      const { firstCalledAt, arrivedAt } = stops.get(one.stop)!;
      return { ...one, actual: ((firstCalledAt ?? arrivedAt) - arrivedAt) / 60_000 };
    });
  });
}

function tell(
  day: Day,
  { at, line, past }: { readonly at: number; readonly line: string; readonly past: readonly PastService[] },
): Omit<Told, 'stop'> {
  const arrival = arrivalAt(day, { at, line, past });
  const plan = runPlan(arrival.queue, arrival.times);
  const column = sampleRuns(plan, usualSampling).newcomers[plan.letters.indexOf(line)] ?? new Float64Array();
  const said = Object.entries(rivals).map(([name, estimator]) => [name, estimator(arrival)] as const);
  const middle = quantile(column, 0.5);
  return { said: Object.fromEntries([['ours', middle], ...said]), band: bandOf(column, true) };
}

function arrivalAt(
  day: Day,
  { at, line, past }: { readonly at: number; readonly line: string; readonly past: readonly PastService[] },
): Arrival {
  const typical = Object.fromEntries(day.script.kind.lines.map((one) => [one.letter, one.typicalMinutes]));
  const times = serviceTimes({ typical, past, today: day.finished });
  return { line, queue: queueNow(day, at), times, called: day.called };
}

function hallFigures(told: readonly Outcome[]): object {
  const known = told.filter(({ band }) => band.kind !== 'unknown');
  const figures = ['ours', ...Object.keys(rivals)].map((name) => {
    const errors = known.map(({ said, actual }) => (said[name] ?? 0) - actual);
    const mae = errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
    const rmse = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
    const short = errors.filter((error) => error < -5).length / errors.length;
    return [name, { mae: rounded(mae), rmse: rounded(rmse), too_short_5min: rounded(short, 3) }] as const;
  });
  const waits = told.map(({ actual }) => actual);
  const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
  return {
    arrivals: told.length,
    mean_wait: rounded(mean),
    wait_p90: rounded(percentile(waits, 0.9)),
    ...Object.fromEntries(figures),
    ...bandFigures(told),
  };
}

function bandFigures(told: readonly Outcome[]): object {
  const edges = told.flatMap(({ band, actual }) => {
    if (band.kind === 'unknown') return [];
    const { from: low, to: high } = band.kind === 'at-once' ? { from: 0, to: 1 } : band;
    return [{ low, high, actual, width: band.kind === 'at-once' ? 0 : high - low, wide: band.kind !== 'at-once' }];
  });
  const share = (count: number): number => rounded(count / edges.length, 3);
  const wide = edges.filter((edge) => edge.wide);
  return {
    coverage_upper: share(edges.filter(({ high, actual }) => actual <= high).length),
    coverage_upper_waiting: rounded(wide.filter(({ high, actual }) => actual <= high).length / wide.length, 3),
    inside_band_waiting: rounded(
      wide.filter(({ low, high, actual }) => actual <= high && actual >= low).length / wide.length,
      3,
    ),
    band_too_short_5min: share(edges.filter(({ high, actual }) => actual > high + 5).length),
    band_width: rounded(wide.reduce((sum, { width }) => sum + width, 0) / wide.length),
    at_once: share(edges.length - wide.length),
    unknown: told.length - edges.length,
  };
}

/** Median time of one estimate of a hall with 100 waiting people, eight counters and six lines. */
function estimateTime(): number {
  const kind = halls.find(({ name }) => name === 'mirai-machi')!;
  const script = dayScript({ ...kind, visitors: 900 }, 1);
  const past = pastOf(kind, seeds.past.slice(0, 5));
  const times: number[] = [];
  playDay(script, (day, at) => {
    const waiting = [...day.open].filter((stop) => stop.state === 'waiting').length;
    if (waiting < 98 || waiting > 102 || times.length >= 100) return;
    const { queue, times: learned } = arrivalAt(day, { at, line: 'A', past });
    const began = performance.now();
    estimateWaits({ queue, times: learned, closes: {}, sampling: usualSampling });
    times.push(performance.now() - began);
  });
  return rounded(percentile(times, 0.5));
}
