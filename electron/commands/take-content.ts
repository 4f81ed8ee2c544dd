import { checkChange, goneLines, type InUse } from '../../shared/content/check-change.ts';
import type { ContentFault } from '../../shared/content/content-fault.ts';
import { failWith, ok, type Result } from '../../shared/lib/result.ts';
import type { StoreAccess } from '../ports/store.ts';
import { layBookingsAnew } from './lay-bookings-anew.ts';
import { roomMoment } from './room-moment.ts';
import { momentOf, type Deps, type Moment, type RunningContent } from './command.ts';

/** What is running, and the one way to put something newer in its place. */
export type TakingDeps = Pick<Deps, 'store' | 'machine' | 'dayOf' | 'content'> & {
  readonly replace: (next: RunningContent) => void;
};

/** What came of it. */
export interface Taken {
  /** Bookings that could not be laid where the newer rooms are; they stay where they were. */
  readonly bookingsLeft: readonly string[];
}

/**
 * Puts newer content in the place of what runs, for everybody at once, or says what of today's hall stands against it.
 * It happens inside a transaction: no ticket is given between the look at the hall and the change.
 */
export function takeContent(deps: TakingDeps) {
  return (
    next: RunningContent,
  ): Promise<Result<Taken, { readonly code: 'HALL_NOT_READY'; readonly data: readonly ContentFault[] }>> =>
    deps.store.transaction(async (store) => {
      const now = deps.content();
      const faults = checkChange(
        now.town,
        next.town,
        await inUse(store, momentOf(deps), goneLines(now.town, next.town)),
      );
      if (faults.length > 0) return failWith('HALL_NOT_READY', faults);
      const { now: minute } = roomMoment(deps);
      const bookingsLeft = await layBookingsAnew(store, next.facilities, minute);
      deps.replace(next);
      return ok({ bookingsLeft });
    });
}

async function inUse(store: StoreAccess, { businessDay }: Moment, lines: readonly string[]): Promise<InUse> {
  const { open, counters } = await store.waits.today(businessDay, lines);
  const taken = Object.entries(counters).filter(([, state]) => state.kind !== 'closed');
  return { lines: new Set(open.map((stop) => stop.line)), counters: new Set(taken.map(([number]) => Number(number))) };
}
