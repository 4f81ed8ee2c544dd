import { nextToCall, transitions } from '../../shared/domain/calling.ts';
import { linesOfCounter } from '../../shared/domain/town.ts';
import type { Stop, StopState } from '../../shared/domain/visit.ts';
import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import type { StoreAccess } from '../ports/store.ts';
import { momentOf, type CounterStaff, type Deps } from './command.ts';

type NotReady =
  { readonly code: 'COUNTER_BUSY'; readonly data: { readonly ticket: string } } | { readonly code: 'COUNTER_NOT_OPEN' };

type CallError =
  | NotReady
  | { readonly code: 'UNKNOWN_STOP' }
  | { readonly code: 'STATE_CHANGED'; readonly data: { readonly state: StopState; readonly counter: number | null } };

/** Calls the next visitor of the counter's lines. Two counters at once get two visitors. */
export function callNext(deps: Deps) {
  return (who: CounterStaff): Promise<Result<Stop, NotReady | { readonly code: 'NOBODY_WAITS' }>> =>
    deps.store.transaction(async (store) => {
      const ready = await readyToCall(deps, store, who);
      if (!ready.ok) return ready;
      const lines = linesOfCounter(deps.town, who.counter);
      const next = nextToCall(await store.visits.waiting(momentOf(deps).businessDay, lines, 1));
      const called = next && (await call(deps, store, { stop: next, who }));
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
      const called = await call(deps, store, { stop, who });
      return called ? ok(called) : failWith('STATE_CHANGED', { state: stop.state, counter: stop.counter });
    });
}

async function readyToCall(deps: Deps, store: StoreAccess, who: CounterStaff): Promise<Result<null, NotReady>> {
  const here = await store.visits.at(momentOf(deps).businessDay, who.counter);
  if (here) return failWith('COUNTER_BUSY', { ticket: here.ticket });
  const seat = await store.seats.at(who.counter);
  return seat?.state === 'open' ? ok(null) : fail('COUNTER_NOT_OPEN');
}

async function call(
  deps: Deps,
  store: StoreAccess,
  { stop, who }: { readonly stop: Stop; readonly who: CounterStaff },
): Promise<Stop | null> {
  const { at, businessDay } = momentOf(deps);
  const change = { state: 'called', counter: who.counter, calledAt: at, recalls: 0, absentAt: null } as const;
  const called = await store.visits.change(stop.id, transitions.call.from, change);
  if (!called) return null;
  await store.events.add({ kind: 'stop.called', at, businessDay, stop: stop.id, counter: who.counter, staff: who.id });
  return called;
}
