import { failWith, ok, type Result } from '../../shared/lib/result.ts';
import { momentOf, type CounterStaff, type Deps } from './command.ts';

/** Serves again after a pause. */
export function openCounter(deps: Deps) {
  return (who: CounterStaff): Promise<Result<null, never>> => setSeat(deps, who, { state: 'open', until: null });
}

/** Away for a while; `until` ("HH:MM") is what staff promised. The visitor at the counter stays. */
export function pauseCounter(deps: Deps) {
  return (input: { readonly until: string | null }, who: CounterStaff): Promise<Result<null, never>> =>
    setSeat(deps, who, { state: 'paused', until: input.until });
}

/** Leaves the counter; not while a visitor is called to it or served there. */
export function closeCounter(deps: Deps) {
  return (
    who: CounterStaff,
  ): Promise<Result<null, { readonly code: 'COUNTER_BUSY'; readonly data: { readonly ticket: string } }>> =>
    deps.store.transaction(async (store) => {
      const { at, businessDay } = momentOf(deps);
      const here = await store.visits.at(businessDay, who.counter);
      if (here) return failWith('COUNTER_BUSY', { ticket: here.ticket });
      await store.seats.clear(who.counter);
      await store.staff.updateSession(who.tokenHash, { counter: null, seenAt: at });
      await store.events.add({ kind: 'counter.closed', at, businessDay, counter: who.counter, staff: who.id });
      return ok(null);
    });
}

function setSeat(
  deps: Deps,
  { counter, id }: CounterStaff,
  seat: { readonly state: 'open' | 'paused'; readonly until: string | null },
): Promise<Result<null, never>> {
  return deps.store.transaction(async (store) => {
    const { at, businessDay } = momentOf(deps);
    const helping = (await store.seats.at(counter))?.helping ?? [];
    await store.seats.put({ counter, staff: id, ...seat, since: at, helping });
    const kind = seat.state === 'open' ? 'counter.opened' : 'counter.paused';
    await store.events.add({ kind, at, businessDay, counter, staff: id });
    return ok(null);
  });
}
