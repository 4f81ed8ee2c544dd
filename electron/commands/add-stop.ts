import { errandOf } from '../../shared/domain/town.ts';
import { isLive, type Stop } from '../../shared/domain/visit.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import type { CounterStaff, Deps } from './command.ts';
import { counterAct } from './counter-act.ts';

type AddError = { readonly code: 'UNKNOWN_VISIT' | 'UNKNOWN_ERRAND' | 'VISIT_OVER' };

/** One more matter on the same ticket: its turn comes after the stops the visit has. */
export function addStop(deps: Deps) {
  return (
    input: { readonly visit: string; readonly errand: string },
    who: CounterStaff,
  ): Promise<Result<Stop, AddError>> =>
    deps.store.transaction(async (store) => {
      const stops = await store.visits.ofVisit(input.visit);
      const errand = errandOf(deps.town, input.errand);
      if (stops.length === 0) return fail('UNKNOWN_VISIT');
      if (!errand) return fail('UNKNOWN_ERRAND');
      if (!stops.some((stop) => stop.state === 'planned' || isLive(stop))) return fail('VISIT_OVER');
      const act = counterAct(deps, store, who);
      const place = 1 + Math.max(...stops.map((stop) => stop.place));
      const matter = {
        visitId: input.visit,
        line: errand.line,
        errand: errand.id,
        also: [],
        kind: 'reception',
      } as const;
      const made = await act.create({ ...matter, state: 'planned', place, waitingSince: null, promise: null });
      await act.startNext(input.visit);
      await act.log('stop.added', made);
      return ok((await store.visits.stop(made.id)) ?? made);
    });
}
