import { transitions } from '../../shared/domain/calling.ts';
import { isLive, type Stop } from '../../shared/domain/visit.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import { onStop, stateChanged, type ActError } from './act-on-stop.ts';
import type { CounterStaff, Deps } from './command.ts';
import { beginning, type CounterAct } from './counter-act.ts';

/**
 * The papers are ready. The ticket waits to be called again, with the visit's arrival; another stop of the visit that only
 * waits steps back for it, one at which the visitor is goes first.
 */
export function papersReady(deps: Deps) {
  return (input: { readonly stop: string }, who: CounterStaff): Promise<Result<Stop, ActError>> =>
    onStop(deps, { action: 'papersReady', stop: input.stop, who }, async (stop, act) => {
      if (stop.kind !== 'hand-over' || stop.ready) return stateChanged(stop);
      const changed = await act.change(stop, transitions.papersReady.from, await readyNow(deps, act, stop));
      if (!changed) return stateChanged(stop);
      await act.log('stop.papers-ready', changed);
      return ok(changed);
    });
}

async function readyNow(deps: Deps, act: CounterAct, stop: Stop) {
  const live = (await act.store.visits.ofVisit(stop.visitId)).find(isLive);
  if (live && live.state !== 'waiting') return { state: 'planned', ready: true } as const;
  if (live) await act.change(live, ['waiting'], { state: 'planned', waitingSince: null, promise: null });
  return { state: 'waiting', ready: true, ...beginning(deps, stop, act.moment) } as const;
}
