import { estimateWaits, usualSampling } from '../../shared/domain/waiting/estimate-waits.ts';
import { dayScript } from '../support/hall/day-script.ts';
import { halls } from '../support/hall/halls.ts';
import { pastOf } from '../support/hall/hub-knowledge.ts';
import { playDay } from '../support/hall/play-day.ts';
import { percentile, rounded } from './figures.ts';
import { arrivalAt, toldOn } from './waiting-days.ts';
import { bandFigures, hallFigures } from './waiting-figures.ts';

/** Days the hubs learned from, days the assumptions were tuned on, days that are reported. */
const seeds = { past: from(1000, 20), tuning: from(2000, 25), report: from(9000, 100) } as const;

function from(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/**
 * How far each estimate is off in every kind of hall. `waiting tuning` shows the days the assumptions were tuned on,
 * `waiting no-plans` the reported days where the content says nothing of breaks.
 */
export function waitingBench(): Promise<object> {
  const mode = process.argv[3];
  const [days, plans] = [mode === 'tuning' ? seeds.tuning : seeds.report, mode !== 'no-plans'];
  const watched = halls.map((kind) => ({ kind, told: toldOn({ kind, days, plans, past: pastOf(kind, seeds.past) }) }));
  const all = watched.flatMap(({ told }) => told);
  return Promise.resolve({
    days: days.length * halls.length,
    arrivals: all.length,
    halls: Object.fromEntries(watched.map(({ kind, told }) => [kind.name, hallFigures(told)])),
    ...bandFigures(all),
    estimate_100_ms: estimateTime(),
  });
}

/** Median time of one estimate, with what it learns from the day, of the sample town with 100 people waiting. */
function estimateTime(): number {
  const kind = halls.find(({ name }) => name === 'mirai-machi')!;
  const past = pastOf(kind, seeds.past.slice(0, 5));
  const times: number[] = [];
  playDay(dayScript({ ...kind, visitors: 900 }, 1), (day, at) => {
    const waiting = [...day.open].filter((stop) => stop.state === 'waiting').length;
    if (waiting < 98 || waiting > 102 || times.length >= 100) return;
    const began = performance.now();
    const { queue, times: learned } = arrivalAt(day, { at, line: 'A', past });
    estimateWaits({ queue, times: learned, closes: {}, sampling: usualSampling });
    times.push(performance.now() - began);
  });
  return rounded(percentile(times, 0.5));
}
