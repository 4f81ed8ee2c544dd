import type { Rating } from '../../shared/domain/rating.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { momentOf, type Deps } from './command.ts';

/** What the visitor of a visit says about it. */
export type VisitRating = Rating & { readonly visit: string };

/** Keeps what a visitor says about a visit, once. The log says that somebody did, not who. */
export function rateVisit(deps: Deps) {
  return (
    { visit, score, topic }: VisitRating,
    via: 'kiosk' | 'phone',
  ): Promise<Result<null, { readonly code: 'ALREADY_RATED' }>> =>
    deps.store.transaction(async (store) => {
      const { at, businessDay } = momentOf(deps);
      if (!(await store.ratings.add({ visit, score, topic, businessDay, via, at }))) return fail('ALREADY_RATED');
      await store.events.add({ kind: 'visit.rated', at, businessDay });
      return ok(null);
    });
}
