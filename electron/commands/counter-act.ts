import type { EventKind } from '../../shared/domain/event.ts';
import { imageOf, type UndoRecord } from '../../shared/domain/undo.ts';
import { isLive, type Stop, type StopState } from '../../shared/domain/visit.ts';
import type { StoreAccess } from '../ports/store.ts';
import type { NewStop, StopChange } from '../ports/visits.ts';
import { momentOf, type CounterStaff, type Deps, type Moment } from './command.ts';

/** One act of staff inside its transaction: it remembers what it changes, so that its row in the log holds the way back. */
export interface CounterAct {
  readonly moment: Moment;
  readonly store: StoreAccess;
  readonly who: CounterStaff;
  /** Null = the stop is in none of these states any more; nothing was changed. */
  change(stop: Stop, from: readonly StopState[], change: StopChange): Promise<Stop | null>;
  create(stop: NewStop): Promise<Stop>;
  /** Gives the stops to come of a visit an order; `before` = the one they have. */
  arrange(before: readonly Stop[], after: readonly Stop[]): Promise<void>;
  /** The visit's next stop waits at once, with the place of the visit's arrival. Nothing happens while another is live. */
  startNext(visit: string): Promise<void>;
  /** Writes the one row of the log that tells of it all. */
  log(kind: EventKind, stop: Stop): Promise<void>;
}

/** Begins an act. */
export function counterAct(deps: Deps, store: StoreAccess, who: CounterStaff): CounterAct {
  const moment = momentOf(deps);
  const changed: UndoRecord['changed'][number][] = [];
  const created: UndoRecord['created'][number][] = [];
  let order: UndoRecord['order'];
  const change: CounterAct['change'] = async (stop, from, wanted) => {
    const after = await store.visits.change(stop.id, from, wanted);
    const earlier = changed.findIndex((one) => one.stop === stop.id);
    const before = changed[earlier]?.before ?? imageOf(stop);
    if (after)
      changed.splice(earlier < 0 ? changed.length : earlier, 1, { stop: stop.id, before, after: imageOf(after) });
    return after;
  };
  return {
    moment,
    store,
    who,
    change,
    async create(stop) {
      const made = await store.visits.addStop(stop);
      const { id, errand, also } = made;
      created.push({ stop: id, errand, also });
      return made;
    },
    async arrange(before, after) {
      await store.visits.arrange(after);
      const [visit = '', ids] = [before[0]?.visitId, (stops: readonly Stop[]) => stops.map(({ id }) => id)];
      order = { visit, before: ids(before), after: ids(after) };
    },
    async startNext(visit) {
      const next = nextOf(await store.visits.ofVisit(visit));
      if (next) await change(next, ['planned'], { state: 'waiting', ...beginning(deps, next, moment) });
    },
    log: (kind, stop) =>
      store.events.add({
        kind,
        ...moment,
        stop: stop.id,
        counter: who.counter,
        staff: who.id,
        undo: { changed, created, ...(order && { order }) },
      }),
  };
}

/** What a stop is written when it begins to wait. */
export function beginning(
  { waits }: Pick<Deps, 'waits'>,
  { line, arrivedAt, priority }: Pick<Stop, 'line' | 'arrivedAt' | 'priority'>,
  { at }: Moment,
): Pick<NewStop, 'waitingSince' | 'promise'> {
  return { waitingSince: at, promise: waits.promise({ line, arrivedAt, priority: priority !== null }) };
}

/** The stop that starts when no other of the visit is live: the first planned one, a hand-over only with its papers. */
function nextOf(stops: readonly Stop[]): Stop | null {
  if (stops.some(isLive)) return null;
  return stops.find((stop) => stop.state === 'planned' && (stop.kind === 'reception' || stop.ready)) ?? null;
}
