import { callingOrder } from '../../shared/domain/calling.ts';
import { isLive, type Stop } from '../../shared/domain/visit.ts';

/** A rule of the queue that does not hold, in words; empty = all do. */
export type Broken = readonly string[];

/** What must be true of a visit after everything that can happen: no stop is lost, none is at two places. */
export function brokenOfVisit(stops: readonly Stop[]): Broken {
  const [first] = stops;
  if (!first) return ['a visit without a stop'];
  const live = stops.filter(isLive);
  const due = stops.filter((stop) => stop.state === 'planned' && (stop.kind === 'reception' || stop.ready));
  return [
    ...(live.length > 1 ? [`${first.ticket} is at ${live.length} stops`] : []),
    ...(live.length === 0 && due.length > 0 ? [`${first.ticket}: ${due.length} stops are never called`] : []),
    ...stops.flatMap(brokenOfStop),
    ...(stops.some((stop) => stop.arrivedAt !== first.arrivedAt) ? [`${first.ticket} lost its place`] : []),
    ...(new Set(stops.map(({ place }) => place)).size < stops.length
      ? [`${first.ticket}: two stops at one place`]
      : []),
  ];
}

function brokenOfStop(stop: Stop): Broken {
  const at = stop.state === 'called' || stop.state === 'serving';
  return [
    ...(at && (stop.counter === null || stop.calledAt === null) ? [`${stop.ticket} is ${stop.state} nowhere`] : []),
    ...(stop.state === 'waiting' && stop.waitingSince === null ? [`${stop.ticket} waits since never`] : []),
    ...(stop.state === 'held' || stop.heldUntil === null ? [] : [`${stop.ticket} is held while ${stop.state}`]),
    ...(stop.state === 'done' && stop.doneAt === null ? [`${stop.ticket} ended never`] : []),
  ];
}

/** What a ticket was taken for stays on its way, whatever becomes of the stops. */
export function brokenOfWay(stops: readonly Stop[], asked: readonly (readonly string[])[]): Broken {
  const known = new Set(stops.flatMap(({ errand, also }) => [errand, ...also]));
  return asked
    .flat()
    .filter((errand) => !known.has(errand))
    .map((errand) => `${stops[0]?.ticket ?? 'a ticket'} lost ${errand}`);
}

/** A counter has one visitor at a time. */
export function brokenOfCounters(stops: readonly Stop[]): Broken {
  const at = stops.filter((stop) => stop.state === 'called' || stop.state === 'serving').map((stop) => stop.counter);
  return at.length === new Set(at).size ? [] : ['two visitors at one counter'];
}

/** Whoever was called as the next came before everybody who still waits in the counter's lines. */
export function brokenOfNext(called: Stop, before: readonly Stop[], lines: readonly string[]): Broken {
  const there = before.find((stop) => stop.id === called.id);
  if (!there) return [`${called.ticket} was called but did not wait`];
  const earlier = before.filter((stop) => lines.includes(stop.line) && callingOrder(stop, there) < 0);
  return earlier.map((stop) => `${called.ticket} was called before ${stop.ticket}`);
}
