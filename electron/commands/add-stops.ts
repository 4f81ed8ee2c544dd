import { additionToWay, type Addition } from '../../shared/domain/additions-to-way.ts';
import { stopsOfPlan, type PlanFault } from '../../shared/domain/stops-of-plan.ts';
import { isLive, type Stop } from '../../shared/domain/visit.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import type { CounterStaff, Deps } from './command.ts';
import { counterAct, type CounterAct } from './counter-act.ts';

/** More for a visit: the errands done at each further stop, all of one line. */
export interface MoreStops {
  readonly visit: string;
  readonly stops: readonly (readonly string[])[];
}

type AddError = PlanFault | { readonly code: 'UNKNOWN_VISIT' | 'VISIT_OVER' | 'ON_WAY_ALREADY' };

/** Adds to a ticket's way: at stops that are there where that fits, else at new ones. Answers the stops that have more to do now. */
export function addStops(deps: Deps) {
  return ({ visit, stops: wanted }: MoreStops, who: CounterStaff): Promise<Result<readonly Stop[], AddError>> =>
    deps.store.transaction(async (store) => {
      const before = await store.visits.ofVisit(visit);
      const { town, guidance } = deps.content();
      const asked = stopsOfPlan(town, wanted);
      if (before.length === 0) return fail('UNKNOWN_VISIT');
      if (!asked.ok) return asked;
      if (!before.some((stop) => stop.state === 'planned' || isLive(stop))) return fail('VISIT_OVER');
      const act = counterAct(deps, store, who);
      const touched: string[] = [];
      for (const stop of asked.value) {
        const way = await store.visits.ofVisit(visit);
        const { procedures } = guidance;
        const addition = additionToWay({ way, asked: stop, counter: who.counter, procedures });
        if (addition) touched.push(await carryOut(act, way, addition));
      }
      await act.startNext(visit);
      const after = (await store.visits.ofVisit(visit)).filter(({ id }) => touched.includes(id));
      const [first] = after;
      if (!first) return fail('ON_WAY_ALREADY');
      await act.log('stop.added', first);
      return ok(after);
    });
}

/** Answers the stop at which it is done. */
async function carryOut(act: CounterAct, way: readonly Stop[], addition: Addition): Promise<string> {
  const { errand, also } = addition;
  if (addition.kind === 'new') {
    const { line, place } = addition;
    const visitId = way[0]?.visitId ?? '';
    const stop = { visitId, line, errand, also, kind: 'reception', state: 'planned', place } as const;
    return (await act.create({ ...stop, waitingSince: null, promise: null })).id;
  }
  const there = way.find(({ id }) => id === addition.stop);
  if (there) await act.change(there, [there.state], { state: there.state, errand, also });
  return addition.stop;
}
