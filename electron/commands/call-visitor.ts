import { nextToCall, transitions } from '../../shared/domain/calling.ts';
import { linesOfCounter } from '../../shared/domain/town.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import type { Seat } from '../ports/counter-seats.ts';
import type { StoreAccess } from '../ports/store.ts';
import { stateChanged, type ActError } from './act-on-stop.ts';
import { momentOf, type CounterStaff, type Deps } from './command.ts';
import { counterAct, type CounterAct } from './counter-act.ts';

type NotReady =
  { readonly code: 'COUNTER_BUSY'; readonly data: { readonly ticket: string } } | { readonly code: 'COUNTER_NOT_OPEN' };

type CallError = NotReady | Extract<ActError, { code: 'UNKNOWN_STOP' | 'STATE_CHANGED' }>;

/** Calls the next visitor of the counter's lines. Two counters at once get two visitors. */
export function callNext(deps: Deps) {
  return (who: CounterStaff): Promise<Result<Stop, NotReady | { readonly code: 'NOBODY_WAITS' }>> =>
    deps.store.transaction(async (store) => {
      const ready = await readyToCall(deps, store, who);
      if (!ready.ok) return ready;
      const own = linesOfCounter(deps.content().town, who.counter);
      const lines = [...new Set([...own, ...ready.value.helping])];
      const act = counterAct(deps, store, who);
      const next = nextToCall(await store.visits.waiting(act.moment.businessDay, lines, 1));
      const called = next && (await call(act, next));
      return called ? ok(called) : fail('NOBODY_WAITS');
    });
}

/** Calls a chosen visitor, waiting or absent. */
export function callChosen(deps: Deps) {
  return (input: { readonly stop: string }, who: CounterStaff): Promise<Result<Stop, CallError>> =>
    deps.store.transaction(async (store) => {
      const stop = await store.visits.stop(input.stop);
      if (!stop) return fail('UNKNOWN_STOP');
      const ready = await readyToCall(deps, store, who);
      if (!ready.ok) return ready;
      const called = await call(counterAct(deps, store, who), stop);
      return called ? ok(called) : stateChanged(stop);
    });
}

async function readyToCall(deps: Deps, store: StoreAccess, who: CounterStaff): Promise<Result<Seat, NotReady>> {
  const here = await store.visits.at(momentOf(deps).businessDay, who.counter);
  if (here) return failWith('COUNTER_BUSY', { ticket: here.ticket });
  const seat = await store.seats.at(who.counter);
  return seat?.state === 'open' ? ok(seat) : fail('COUNTER_NOT_OPEN');
}

async function call({ moment, who, change, log }: CounterAct, stop: Stop): Promise<Stop | null> {
  const calls = { calledAt: moment.at, firstCalledAt: stop.firstCalledAt ?? moment.at, recalls: 0 };
  const cleared = { absentAt: null, heldUntil: null, servingAt: null };
  const { from, to: state } = transitions.call;
  const called = await change(stop, from, { state, counter: who.counter, ...calls, ...cleared });
  if (called) await log('stop.called', called);
  return called;
}
