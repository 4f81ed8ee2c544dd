import { transitions, type CallAction } from '../../shared/domain/calling.ts';
import type { EventKind } from '../../shared/domain/event.ts';
import type { Stop, StopState } from '../../shared/domain/visit.ts';
import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import type { StopChange } from '../ports/visits.ts';
import type { CounterStaff, Deps } from './command.ts';
import { counterAct, type CounterAct } from './counter-act.ts';

/** What staff do to one stop without saying more. */
export type StopAction = Extract<CallAction, 'recall' | 'serve' | 'absent' | 'back'>;

/** Why an action on a stop is refused. */
export type ActError =
  | { readonly code: 'UNKNOWN_STOP' }
  | { readonly code: 'STATE_CHANGED'; readonly data: { readonly state: StopState; readonly counter: number | null } }
  | { readonly code: 'OTHER_COUNTER'; readonly data: { readonly counter: number } };

/** What an action writes besides the new state. */
const written: Readonly<Record<StopAction, (stop: Stop, at: number) => Omit<StopChange, 'state'>>> = {
  recall: (stop, at) => ({ calledAt: at, recalls: stop.recalls + 1 }),
  serve: (_stop, at) => ({ servingAt: at }),
  absent: (_stop, at) => ({ absentAt: at }),
  back: () => ({ front: true, counter: null, absentAt: null, heldUntil: null }),
};

const told: Readonly<Record<StopAction, EventKind>> = {
  recall: 'stop.recalled',
  serve: 'stop.serving',
  absent: 'stop.absent',
  back: 'stop.back',
};

/** One action on a stop of one's own counter (or on one that is at none): conditional, with its row in the log. */
export function actOnStop(deps: Deps, action: StopAction) {
  return (input: { readonly stop: string }, who: CounterStaff): Promise<Result<Stop, ActError>> =>
    onStop(deps, { action, stop: input.stop, who }, async (stop, act) => {
      const { from, to } = transitions[action];
      const changed = await act.change(stop, from, { ...written[action](stop, act.moment.at), state: to });
      if (changed) await act.log(told[action], changed);
      return changed ? ok(changed) : stateChanged(stop);
    });
}

/** Which action on which stop, by whom. */
interface Asked {
  readonly action: CallAction;
  readonly stop: string;
  readonly who: CounterStaff;
}

/** Finds the stop, sees that it is nobody else's and that the action may start from its state, and then acts, all in one transaction. */
export function onStop<Value, Failure extends { readonly code: string }>(
  deps: Deps,
  { action, stop: id, who }: Asked,
  work: (stop: Stop, act: CounterAct) => Promise<Result<Value, Failure | ActError>>,
): Promise<Result<Value, Failure | ActError>> {
  return deps.store.transaction(async (store) => {
    const stop = await store.visits.stop(id);
    if (!stop) return fail('UNKNOWN_STOP');
    if (isElsewhere(stop, who)) return failWith('OTHER_COUNTER', { counter: stop.counter ?? 0 });
    if (!transitions[action].from.includes(stop.state)) return stateChanged(stop);
    return work(stop, counterAct(deps, store, who));
  });
}

/** Called to or served at another counter: that one acts on it. */
function isElsewhere({ state, counter }: Stop, who: CounterStaff): boolean {
  return (state === 'called' || state === 'serving') && counter !== who.counter;
}

/** The answer to whoever came second. */
export function stateChanged({ state, counter }: Stop) {
  return failWith('STATE_CHANGED', { state, counter });
}
