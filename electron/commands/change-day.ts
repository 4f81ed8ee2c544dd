import { dayStart } from '../../shared/domain/business-day.ts';
import { dayRule, momentOf, type Deps } from './command.ts';

/**
 * At the day change (and at the start, if the hub slept through it): open stops of earlier days expire and counters
 * taken on an earlier day are free. Answers how many stops expired.
 */
export function changeDay(deps: Deps) {
  return (): Promise<number> =>
    deps.store.transaction(async (store) => {
      const { at, businessDay } = momentOf(deps);
      const expired = await store.visits.expireBefore(businessDay);
      for (const stop of expired) await store.events.add({ kind: 'stop.expired', at, businessDay, stop });
      await store.seats.clearBefore(dayStart(businessDay, dayRule(deps.content().town)));
      return expired.length;
    });
}
