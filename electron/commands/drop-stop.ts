import { transitions } from '../../shared/domain/calling.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import { onStop, stateChanged, type ActError } from './act-on-stop.ts';
import type { CounterStaff, Deps } from './command.ts';

/** Leaves a stop to come out of a visit's way; the others stay as they are. */
export function dropStop(deps: Deps) {
  return (input: { readonly stop: string }, who: CounterStaff): Promise<Result<Stop, ActError>> =>
    onStop(deps, { action: 'drop', stop: input.stop, who }, async (stop, act) => {
      const { from, to } = transitions.drop;
      const dropped = await act.change(stop, from, { state: to, doneAt: act.moment.at });
      if (!dropped) return stateChanged(stop);
      await act.log('stop.dropped', dropped);
      return ok(dropped);
    });
}
