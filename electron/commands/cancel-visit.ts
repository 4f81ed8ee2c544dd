import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import { momentOf, type Deps } from './command.ts';

/** Where the wish came from: a device of the house, or nothing for the visitor's own phone. */
export interface CancelledBy {
  readonly device?: string;
}

type CancelError =
  | { readonly code: 'UNKNOWN_VISIT' }
  /** Somebody speaks with the visitor, or has just called: that counter decides. */
  | { readonly code: 'AT_COUNTER'; readonly data: { readonly counter: number } };

/** States a visitor can leave without anybody at a counter. */
const LEAVABLE = ['planned', 'waiting', 'held', 'absent'] as const;

const ENDED = { state: 'cancelled', heldUntil: null, outcome: 'withdrawn' } as const;

/** Gives a number up: ends every open stop of a visit. Doing it twice is doing it once. */
export function cancelVisit(deps: Deps) {
  return ({ visit }: { readonly visit: string }, by: CancelledBy): Promise<Result<null, CancelError>> =>
    deps.store.transaction(async (store) => {
      const stops = await store.visits.ofVisit(visit);
      if (stops.length === 0) return fail('UNKNOWN_VISIT');
      for (const { state, counter } of stops) {
        if ((state === 'called' || state === 'serving') && counter !== null) return failWith('AT_COUNTER', { counter });
      }
      const { at, businessDay } = momentOf(deps);
      for (const { id } of stops) {
        const ended = await store.visits.change(id, LEAVABLE, { ...ENDED, doneAt: at });
        if (ended) await store.events.add({ kind: 'stop.cancelled', at, businessDay, stop: id, ...by });
      }
      return ok(null);
    });
}
