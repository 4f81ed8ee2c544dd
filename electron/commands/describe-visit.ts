import type { EventKind } from '../../shared/domain/event.ts';
import type { Need, PriorityReason } from '../../shared/domain/needs.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import type { VisitChange } from '../ports/visits.ts';
import { momentOf, type CounterStaff, type Deps } from './command.ts';

type Described = Promise<Result<null, { readonly code: 'UNKNOWN_VISIT' }>>;

/** Lets a visit go before those without priority, or no longer. */
export function setPriority(deps: Deps) {
  return (input: { readonly visit: string; readonly reason: PriorityReason | null }, who: CounterStaff): Described =>
    describe(deps, { visit: input.visit, who, kind: 'visit.priority', change: { priority: input.reason } });
}

/** What the visitor needs at the counters. */
export function setNeeds(deps: Deps) {
  return (input: { readonly visit: string; readonly needs: readonly Need[] }, who: CounterStaff): Described =>
    describe(deps, { visit: input.visit, who, kind: 'visit.needs', change: { needs: [...new Set(input.needs)] } });
}

/** A word for the next counter; it never enters the log and is gone when the day changes. */
export function setNote(deps: Deps) {
  return (input: { readonly visit: string; readonly note: string }, who: CounterStaff): Described =>
    describe(deps, { visit: input.visit, who, kind: 'visit.note', change: { note: input.note } });
}

interface Description {
  readonly visit: string;
  readonly who: CounterStaff;
  readonly kind: EventKind;
  readonly change: VisitChange;
}

function describe(deps: Deps, { visit, who, kind, change }: Description): Described {
  return deps.store.transaction(async (store) => {
    const [first] = await store.visits.ofVisit(visit);
    if (!first) return fail('UNKNOWN_VISIT');
    await store.visits.changeVisit(visit, change);
    await store.events.add({ kind, ...momentOf(deps), stop: first.id, counter: who.counter, staff: who.id });
    return ok(null);
  });
}
