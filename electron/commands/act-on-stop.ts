import { transitions, type CallAction } from '../../shared/domain/calling.ts';
import type { EventKind } from '../../shared/domain/event.ts';
import type { Stop, StopState } from '../../shared/domain/visit.ts';
import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import type { StopChange } from '../ports/visits.ts';
import { momentOf, type CounterStaff, type Deps } from './command.ts';

/** What staff do to one stop after it was called. */
export type StopAction = Exclude<CallAction, 'call'>;

type ActError =
  | { readonly code: 'UNKNOWN_STOP' }
  | { readonly code: 'STATE_CHANGED'; readonly data: { readonly state: StopState; readonly counter: number | null } }
  | { readonly code: 'OTHER_COUNTER'; readonly data: { readonly counter: number } };

/** What an action writes besides the new state. */
const written: Readonly<Record<StopAction, (stop: Stop, at: number) => Omit<StopChange, 'state'>>> = {
  recall: (stop, at) => ({ calledAt: at, recalls: stop.recalls + 1 }),
  serve: (_stop, at) => ({ servingAt: at }),
  absent: (_stop, at) => ({ absentAt: at }),
  back: () => ({ front: true, counter: null, absentAt: null }),
  finish: (_stop, at) => ({ doneAt: at }),
};

const told: Readonly<Record<StopAction, EventKind>> = {
  recall: 'stop.recalled',
  serve: 'stop.serving',
  absent: 'stop.absent',
  back: 'stop.back',
  finish: 'stop.done',
};

/** One action on a stop of one's own counter (or on an absent one): conditional, with its row in the log. */
export function actOnStop(deps: Deps, action: StopAction) {
  return (input: { readonly stop: string }, who: CounterStaff): Promise<Result<Stop, ActError>> =>
    deps.store.transaction(async (store) => {
      const stop = await store.visits.stop(input.stop);
      if (!stop) return fail('UNKNOWN_STOP');
      if (action !== 'back' && stop.counter !== null && stop.counter !== who.counter) {
        return failWith('OTHER_COUNTER', { counter: stop.counter });
      }
      const { at, businessDay } = momentOf(deps);
      const { from, to } = transitions[action];
      const changed = await store.visits.change(stop.id, from, { ...written[action](stop, at), state: to });
      if (!changed) return failWith('STATE_CHANGED', { state: stop.state, counter: stop.counter });
      const counter = who.counter;
      await store.events.add({ kind: told[action], at, businessDay, stop: stop.id, counter, staff: who.id });
      return ok(changed);
    });
}
