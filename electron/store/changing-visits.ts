import type { Kysely } from 'kysely';
import { ticketNumber } from '../../shared/domain/numbering.ts';
import { openStates, type StopState } from '../../shared/domain/visit.ts';
import type { StopChange, VisitChange, Visits } from '../ports/visits.ts';
import { fixedQuery } from './fixed-query.ts';
import { promiseColumns, readStops, stopId } from './stop-row.ts';
import type { Tables } from './tables.ts';

/** Writing visits and stops in SQLite. */
export function changingVisits(
  db: Kysely<Tables>,
): Pick<Visits, 'add' | 'addStop' | 'change' | 'changeVisit' | 'arrange' | 'expireBefore'> {
  return {
    async add({ errand, also, letter, number, line, promise, ...visit }) {
      const ticket = ticketNumber(letter, number);
      const { id, businessDay, code, arrivedAt, language, device } = visit;
      await fixedQuery(db, ADD_VISIT, [id, businessDay, letter, number, ticket, code, language, arrivedAt, device]);
      const { promisedFrom, promisedTo } = promiseColumns(promise);
      const place = [arrivedAt, number, arrivedAt, promisedFrom, promisedTo];
      await fixedQuery(db, ADD_STOP, [stopId(id, 1), id, businessDay, line, errand, JSON.stringify(also), ...place]);
      const begun = { arrivedAt, waitingSince: arrivedAt, promise };
      return { ...firstStop, ...begun, id: stopId(id, 1), visitId: id, ticket, line, errand, also, language };
    },
    async addStop({ visitId, promise, also, ...stop }) {
      const made = await fixedQuery<{ stops: number }>(db, STOPS_OF, [`${visitId}.`, `${visitId}.~`]);
      await fixedQuery(db, MAKE_ROOM, [`${visitId}.`, `${visitId}.~`, stop.place]);
      const visit = await db
        .selectFrom('visits')
        .select(['businessDay', 'arrivedAt', 'number', 'priority'])
        .where('id', '=', visitId)
        .executeTakeFirstOrThrow();
      const id = stopId(visitId, 1 + (made[0]?.stops ?? 0));
      const priority = Number(visit.priority !== null);
      const row = {
        ...visit,
        ...stop,
        ...promiseColumns(promise),
        also: JSON.stringify(also),
        id,
        visit: visitId,
        priority,
      };
      await db
        .insertInto('stops')
        .values({ ...row, front: 0, recalls: 0, ready: 0 })
        .execute();
      return written(db, id);
    },
    async change(id, from, change) {
      const done = await db
        .updateTable('stops')
        .set(columnsOf(change))
        .where('id', '=', id)
        .where('state', 'in', from)
        .executeTakeFirst();
      return done.numUpdatedRows === 1n ? written(db, id) : null;
    },
    async changeVisit(id, change) {
      await db.updateTable('visits').set(visitColumns(change)).where('id', '=', id).execute();
      if (change.priority === undefined) return;
      await db
        .updateTable('stops')
        .set({ priority: Number(change.priority !== null) })
        .where('id', '>=', `${id}.`)
        .where('id', '<=', `${id}.~`)
        .where('state', 'in', openStates)
        .execute();
    },
    async arrange(stops) {
      const places = stops.map(({ place }) => place).sort((one, other) => one - other);
      for (const [at, { id }] of stops.entries()) await fixedQuery(db, PUT, [places[at] ?? at, id]);
    },
    expireBefore: (businessDay) => expireBefore(db, businessDay),
  };
}

/** A stop that was just made, so that it need not be read back for every ticket. */
const firstStop = {
  state: 'waiting',
  kind: 'reception',
  place: 1,
  front: false,
  priority: null,
  needs: [],
  note: '',
  counter: null,
  firstCalledAt: null,
  calledAt: null,
  recalls: 0,
  servingAt: null,
  absentAt: null,
  heldUntil: null,
  ready: false,
  doneAt: null,
  outcome: null,
} as const;

async function written(db: Kysely<Tables>, id: string) {
  const [stop] = await readStops(db, 'where stops.id = ?', [id]);
  if (!stop) throw new Error('a stop that was written is gone');
  return stop;
}

async function expireBefore(db: Kysely<Tables>, businessDay: string): Promise<string[]> {
  // One statement for each index: their conditions must stand word for word.
  const waiting = await fixedQuery<{ id: string }>(db, `${EXPIRE} and state = 'waiting' returning id`, [businessDay]);
  const active = await fixedQuery<{ id: string }>(
    db,
    `${EXPIRE} and state in ('planned', 'called', 'serving', 'held', 'absent') returning id`,
    [businessDay],
  );
  await fixedQuery(db, `update visits set note = '' where note <> '' and businessDay < ?`, [businessDay]);
  return [...waiting, ...active].map((row) => row.id);
}

const EXPIRE = `update stops set state = 'expired' where businessDay < ?`;

const ADD_VISIT = `insert into visits
  (id, businessDay, letter, number, ticket, code, language, arrivedAt, device) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const ADD_STOP = `insert into stops
  (id, visit, businessDay, line, errand, also, state, arrivedAt, number, waitingSince, promisedFrom, promisedTo)
  values (?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?)`;

const STOPS_OF = 'select count(*) as stops from stops where id between ? and ?';

const PUT = 'update stops set place = ? where id = ?';

const MAKE_ROOM = 'update stops set place = place + 1 where id between ? and ? and place >= ?';

function columnsOf({
  front,
  ready,
  promise,
  also,
  ...rest
}: StopChange): Partial<Tables['stops']> & { state: StopState } {
  return {
    ...rest,
    ...(front === undefined ? {} : { front: Number(front) }),
    ...(ready === undefined ? {} : { ready: Number(ready) }),
    ...(also === undefined ? {} : { also: JSON.stringify(also) }),
    ...(promise === undefined ? {} : promiseColumns(promise)),
  };
}

function visitColumns({ needs, ...rest }: VisitChange): Partial<Tables['visits']> {
  return needs === undefined ? rest : { ...rest, needs: JSON.stringify(needs) };
}
