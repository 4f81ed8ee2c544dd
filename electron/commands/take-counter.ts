import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import { momentOf, type Deps, type StaffMember } from './command.ts';

type TakeError =
  { readonly code: 'UNKNOWN_COUNTER' } | { readonly code: 'COUNTER_TAKEN'; readonly data: { readonly by: string } };

/** Sits down at a counter and opens it; `relieve` = knowingly takes over from a colleague. */
export function takeCounter(deps: Deps) {
  return (
    input: { readonly counter: number; readonly relieve: boolean },
    who: StaffMember,
  ): Promise<Result<{ readonly counter: number }, TakeError>> =>
    deps.store.transaction(async (store) => {
      const { counter } = input;
      if (!deps.content().town.counters.some((one) => one.number === counter)) return fail('UNKNOWN_COUNTER');
      const seat = await store.seats.at(counter);
      if (seat && seat.staff !== who.id && !input.relieve) return failWith('COUNTER_TAKEN', { by: seat.staffName });
      const { at, businessDay } = momentOf(deps);
      // Whoever comes back to their own chair goes on helping where they helped.
      const helping = seat?.staff === who.id ? seat.helping : [];
      await store.seats.put({ counter, staff: who.id, state: 'open', until: null, since: at, helping });
      await store.staff.updateSession(who.tokenHash, { counter, seenAt: at });
      await store.events.add({ kind: 'counter.opened', at, businessDay, counter, staff: who.id });
      return ok({ counter });
    });
}
