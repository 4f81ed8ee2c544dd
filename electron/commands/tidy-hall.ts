import { momentOf, type Deps } from './command.ts';

/** A counter whose staff showed no sign for this long (ms), with nobody at it, was left without signing out. */
export const ABANDONED_MS = 20 * 60_000;

/** Holds whose time has come wait again, in front. Answers how many. */
export function endDueHolds(deps: Deps) {
  return (): Promise<number> =>
    deps.store.transaction(async (store) => {
      const { at, businessDay } = momentOf(deps);
      const due = await store.visits.heldUntil(businessDay, at);
      for (const { id } of due) {
        await store.visits.change(id, ['held'], { state: 'waiting', front: true, counter: null, heldUntil: null });
        await store.events.add({ kind: 'stop.back', at, businessDay, stop: id });
      }
      return due.length;
    });
}

/** Closes counters that were left without signing out, so that nobody waits for an empty chair. Answers how many. */
export function closeAbandonedCounters(deps: Deps) {
  return (): Promise<number> =>
    deps.store.transaction(async (store) => {
      const { at, businessDay } = momentOf(deps);
      const left = await store.seats.abandoned(at - ABANDONED_MS);
      let closed = 0;
      for (const counter of left) {
        if (await store.visits.at(businessDay, counter)) continue;
        await store.seats.clear(counter);
        await store.events.add({ kind: 'counter.closed', at, businessDay, counter });
        closed += 1;
      }
      return closed;
    });
}
