import { hasMatters, isAs, undoInTime, type UndoObstacle, type UndoRecord } from '../../shared/domain/undo.ts';
import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import type { LoggedEvent } from '../ports/event-log.ts';
import type { StoreAccess } from '../ports/store.ts';
import { momentOf, type CounterStaff, type Deps } from './command.ts';
import { stopsToCome } from './stops-to-come.ts';

interface Overtaken {
  readonly why: UndoObstacle;
  readonly counter: number | null;
}

type UndoError =
  { readonly code: 'UNKNOWN_EVENT' | 'UNDO_TOO_LATE' } | { readonly code: 'UNDO_OVERTAKEN'; readonly data: Overtaken };

/** Takes an act of this counter back: every stop it changed is as before, every stop it made is cancelled. */
export function undoAct(deps: Deps) {
  return (input: { readonly event: number }, who: CounterStaff): Promise<Result<null, UndoError>> =>
    deps.store.transaction(async (store) => {
      const { at, businessDay } = momentOf(deps);
      const event = await store.events.bySeq(input.event);
      if (!event?.undo || event.counter !== who.counter || (await store.events.undone(event.seq))) {
        return fail('UNKNOWN_EVENT');
      }
      if (!undoInTime(event.at, at)) return fail('UNDO_TOO_LATE');
      const obstacle = await findObstacle(store, event, event.undo);
      if (obstacle) return failWith('UNDO_OVERTAKEN', obstacle);
      await takeBack(store, event.undo);
      const { stop, seq: undoes } = event;
      const known = { at, businessDay, counter: who.counter, staff: who.id, ...(stop === undefined ? {} : { stop }) };
      await store.events.add({ kind: 'undone', ...known, undoes });
      return ok(null);
    });
}

async function findObstacle(store: StoreAccess, event: LoggedEvent, record: UndoRecord): Promise<Overtaken | null> {
  for (const change of record.changed) {
    const obstacle = await obstacleOf(store, event, change);
    if (obstacle) return obstacle;
  }
  for (const made of record.created) {
    const obstacle = await obstacleOfMade(store, made);
    if (obstacle) return obstacle;
  }
  if (record.order && !(await isOrdered(store, record.order))) return { why: 'moved-on', counter: null };
  return null;
}

/** A stop an action made may wait by now; nobody may have called it or added to it. */
async function obstacleOfMade(store: StoreAccess, made: UndoRecord['created'][number]): Promise<Overtaken | null> {
  const stop = await store.visits.stop(made.stop);
  const untouched = stop?.state === 'planned' || stop?.state === 'waiting';
  if (!untouched) return { why: 'next-called', counter: stop?.counter ?? null };
  return hasMatters(stop, made) ? null : { why: 'moved-on', counter: stop.counter };
}

/** The stops to come still stand as the action left them. */
async function isOrdered(store: StoreAccess, { visit, after }: NonNullable<UndoRecord['order']>): Promise<boolean> {
  const now = await stopsToCome(store, visit);
  return now.length === after.length && now.every(({ id }, at) => id === after[at]);
}

async function obstacleOf(
  store: StoreAccess,
  event: LoggedEvent,
  { stop: id, before, after }: UndoRecord['changed'][number],
): Promise<Overtaken | null> {
  const stop = await store.visits.stop(id);
  if (!stop || !isAs(stop, after)) {
    return { why: id === event.stop ? 'moved-on' : 'next-called', counter: stop?.counter ?? null };
  }
  if (before.counter === null || (before.state !== 'called' && before.state !== 'serving')) return null;
  const there = await store.visits.at(event.businessDay, before.counter);
  return there && there.id !== id ? { why: 'counter-busy', counter: before.counter } : null;
}

/** Backwards, so that at no moment a visit is at two stops. */
async function takeBack(store: StoreAccess, { changed, created, order }: UndoRecord): Promise<void> {
  for (const { stop } of created) await store.visits.change(stop, ['planned', 'waiting'], { state: 'cancelled' });
  if (order) {
    const now = await stopsToCome(store, order.visit);
    await store.visits.arrange(order.before.flatMap((id) => now.find((stop) => stop.id === id) ?? []));
  }
  for (const { stop, before, after } of [...changed].reverse()) {
    await store.visits.change(stop, [after.state], before);
  }
}
