import type { Stop } from '../../shared/domain/visit.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import type { CounterStaff, Deps } from './command.ts';
import { counterAct } from './counter-act.ts';
import { stopsToCome } from './stops-to-come.ts';

/** Stops to come of a visit, by id: as they stood in front of whoever asks, and as they are wanted. */
export interface NewOrder {
  readonly visit: string;
  readonly seen: readonly string[];
  readonly stops: readonly string[];
}

type OrderError = { readonly code: 'UNKNOWN_VISIT' | 'WAY_CHANGED' };

/** Puts the stops to come of a visit into another order; refused when they are not as they were seen. */
export function orderStops(deps: Deps) {
  return ({ visit, seen, stops: wanted }: NewOrder, who: CounterStaff): Promise<Result<null, OrderError>> =>
    deps.store.transaction(async (store) => {
      if ((await store.visits.ofVisit(visit)).length === 0) return fail('UNKNOWN_VISIT');
      const before = await stopsToCome(store, visit);
      const after = wanted.flatMap((id) => before.find((stop) => stop.id === id) ?? []);
      if (!areThese(before, seen) || !areThese(after, wanted) || new Set(after).size !== before.length) {
        return fail('WAY_CHANGED');
      }
      const [first] = after;
      if (!first || areThese(before, wanted)) return ok(null);
      const act = counterAct(deps, store, who);
      await act.arrange(before, after);
      await act.log('way.ordered', first);
      return ok(null);
    });
}

function areThese(stops: readonly Stop[], ids: readonly string[]): boolean {
  return stops.length === ids.length && stops.every(({ id }, at) => id === ids[at]);
}
