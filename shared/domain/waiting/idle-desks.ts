import type { QueueNow } from './queue-now.ts';

/**
 * Counters that serve nobody although somebody waits for them, and since when (epoch ms) they were seen so. Staff who are busy with
 * something else say nothing; that they did not call for a while is all a hub can know.
 */
export function idleDesks({ at, desks, stops }: QueueNow, before: ReadonlyMap<number, number>): Map<number, number> {
  const busy = new Set(
    stops.flatMap(({ state, counter }) => (state === 'called' || state === 'serving' ? [counter] : [])),
  );
  const waited = new Set(stops.flatMap(({ state, line }) => (state === 'waiting' ? [line] : [])));
  const idle = desks.filter(
    ({ counter, from, lines }) => from <= at && !busy.has(counter) && lines.some((line) => waited.has(line)),
  );
  return new Map(idle.map(({ counter }) => [counter, before.get(counter) ?? at]));
}
