import { callingOrder } from '../../shared/domain/calling.ts';
import type { QueueNow, QueueStop } from '../../shared/domain/waiting/queue-now.ts';
import type { ServiceTimes } from '../../shared/domain/waiting/service-times.ts';
import type { StopRecord } from '../support/hall/hall-state.ts';

/** What every estimator may look at when somebody of this line arrives. */
export interface Arrival {
  readonly line: string;
  readonly queue: QueueNow;
  readonly times: ServiceTimes;
  /** Stops called so far today, in order. */
  readonly called: readonly StopRecord[];
}

/** Minutes an estimator tells somebody who arrives. */
export type Estimator = (arrival: Arrival) => number;

/** What ours is measured against. Each says 0 where nobody waits and a counter is free. */
export const rivals: Readonly<Record<string, Estimator>> = {
  position_mean: unlessFree(({ line, queue, times }) =>
    sum(waiting(queue, [line]).map((stop) => times.of(stop).mean * Math.exp(times.pace.log))),
  ),
  last_10: unlessFree(({ line, called }) => {
    const waits = called
      .filter((stop) => stop.line === line)
      .slice(-10)
      .map(waitOf);
    return waits.length === 0 ? 0 : sum(waits) / waits.length;
  }),
  last_to_enter_service: unlessFree(({ line, called }) => {
    const last = called.findLast((stop) => stop.line === line);
    return last ? waitOf(last) : 0;
  }),
  head_of_line: unlessFree(({ line, queue }) => {
    const head = waiting(queue, [line])[0] as (QueueStop & Pick<StopRecord, 'waitingSince'>) | undefined;
    return head ? (queue.at - (head.waitingSince ?? queue.at)) / 60_000 : 0;
  }),
  queue_length: unlessFree((arrival) => perCounter(arrival, [arrival.line])),
  queue_length_shared: unlessFree((arrival) => {
    const desks = arrival.queue.desks.filter((desk) => desk.lines.includes(arrival.line));
    return perCounter(arrival, [...new Set(desks.flatMap((desk) => desk.lines))]);
  }),
};

/** Everybody before in these lines and the newcomer, each with the learned mean at today's pace, over the counters that serve now. */
function perCounter({ line, queue, times }: Arrival, lines: readonly string[]): number {
  const serving = queue.desks.filter((desk) => desk.from <= queue.at && desk.lines.some((one) => lines.includes(one)));
  const people = [...waiting(queue, lines), { line, errand: '', kind: 'reception' } as const];
  const minutes = people.map((one) => times.of(one).mean * Math.exp(times.pace.log));
  return sum(minutes) / Math.max(1, serving.length);
}

function unlessFree(estimator: Estimator): Estimator {
  return (arrival) => (isFree(arrival) ? 0 : estimator(arrival));
}

function isFree({ line, queue }: Arrival): boolean {
  const busy = new Set(
    queue.stops.filter(({ state }) => state === 'called' || state === 'serving').map((stop) => stop.counter),
  );
  const free = queue.desks.some(
    (desk) => desk.lines.includes(line) && desk.from <= queue.at && !busy.has(desk.counter),
  );
  return free && waiting(queue, [line]).length === 0;
}

function waiting({ stops }: QueueNow, lines: readonly string[]): QueueStop[] {
  return stops.filter((stop) => stop.state === 'waiting' && lines.includes(stop.line)).toSorted(callingOrder);
}

function waitOf({ waitingSince, firstCalledAt }: StopRecord): number {
  return ((firstCalledAt ?? 0) - (waitingSince ?? 0)) / 60_000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
