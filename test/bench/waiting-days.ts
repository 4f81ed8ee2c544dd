import { bandOf } from '../../shared/domain/waiting/band-of.ts';
import { usualSampling } from '../../shared/domain/waiting/estimate-waits.ts';
import { runPlan } from '../../shared/domain/waiting/run-plan.ts';
import { quantile, sampleRuns } from '../../shared/domain/waiting/sample-runs.ts';
import { serviceTimes, type PastService } from '../../shared/domain/waiting/service-times.ts';
import type { WaitBand } from '../../shared/domain/waiting/wait-band.ts';
import { dayScript } from '../support/hall/day-script.ts';
import type { HallKind } from '../support/hall/hall-kind.ts';
import { queueNow } from '../support/hall/hub-knowledge.ts';
import { playDay, type Day } from '../support/hall/play-day.ts';
import { rivals, type Arrival } from './waiting-estimators.ts';

/** One arrival: the minutes each estimator said, the band that ours tells, and how long it was. */
export interface Told {
  readonly said: Readonly<Record<string, number>>;
  readonly band: WaitBand;
  readonly actual: number;
}

/** A kind of hall, what its hub learned before, and the days it is watched on. */
export interface Watched {
  readonly kind: HallKind;
  readonly past: readonly PastService[];
  readonly days: readonly number[];
  /** The hub was told of the planned breaks. */
  readonly plans?: boolean;
}

/** Everybody who takes a ticket on these days; those with priority wait by another rule and are left out. */
export function toldOn({ kind, past, days, plans = true }: Watched): Told[] {
  return days.flatMap((seed) => {
    const told: (Omit<Told, 'actual'> & { readonly stop: string })[] = [];
    const day = playDay(dayScript(kind, seed), (now, at, visitor) => {
      const [first] = visitor.stops;
      if (!first || visitor.priority) return;
      const arrival = arrivalAt(now, { at, line: first.line, past });
      told.push({ ...tell(plans ? arrival : withoutPlans(arrival)), stop: `${visitor.id}.1` });
    });
    const stops = new Map(day.stops.map((stop) => [stop.id, stop]));
    return told.map(({ stop, ...one }) => {
      const { firstCalledAt, arrivedAt } = stops.get(stop)!;
      return { ...one, actual: ((firstCalledAt ?? arrivedAt) - arrivedAt) / 60_000 };
    });
  });
}

/** What the hub knows when somebody of this line arrives. */
export function arrivalAt(
  day: Day,
  { at, line, past }: { readonly at: number; readonly line: string; readonly past: readonly PastService[] },
): Arrival {
  const typical = Object.fromEntries(day.script.kind.lines.map((one) => [one.letter, one.typicalMinutes]));
  const times = serviceTimes({ typical, past, today: day.finished });
  return { line, queue: queueNow(day, at), times, called: day.called };
}

function withoutPlans({ queue, ...arrival }: Arrival): Arrival {
  return { ...arrival, queue: { ...queue, desks: queue.desks.map((desk) => ({ ...desk, breaks: [] })) } };
}

function tell(arrival: Arrival): Omit<Told, 'actual'> {
  const plan = runPlan(arrival.queue, arrival.times);
  const samples = sampleRuns(plan, usualSampling).newcomers[plan.letters.indexOf(arrival.line)] ?? new Float64Array();
  const others = Object.entries(rivals).map(([name, estimator]) => [name, estimator(arrival)]);
  return { said: { ours: quantile(samples, 0.5), ...Object.fromEntries(others) }, band: bandOf(samples, true) };
}
