import { sql, type Kysely, type SqlBool } from 'kysely';
import { ticketNumber } from '../../shared/domain/numbering.ts';
import type { StopChange, Visits } from '../ports/visits.ts';
import { fixedQuery } from './fixed-query.ts';
import { numbersSkipped, skippedFact } from './numbers-skipped.ts';
import { readStops, stopId } from './stop-row.ts';
import type { Tables } from './tables.ts';

/** Visits and stops in SQLite. */
export function storedVisits(db: Kysely<Tables>): Visits {
  return { ...series(db), ...reading(db), ...writing(db) };
}

/** The numbers of a letter: the highest one given is all there is to remember. */
function series(db: Kysely<Tables>): Pick<Visits, 'nextNumber' | 'issuedToday'> {
  return {
    async nextNumber(businessDay, letter) {
      const [row] = await fixedQuery<{ next: number }>(db, NEXT_NUMBER, [
        businessDay,
        letter,
        skippedFact(businessDay),
      ]);
      return row?.next ?? 1;
    },
    async issuedToday(businessDay, letter) {
      return (await series(db).nextNumber(businessDay, letter)) - 1 - (await numbersSkipped(db, businessDay));
    },
  };
}

const NEXT_NUMBER = `select 1 + max(
    coalesce((select max(number) from visits where businessDay = ? and letter = ?), 0),
    coalesce((select cast(value as integer) from facts where name = ?), 0)) as next`;

function reading(db: Kysely<Tables>): Pick<Visits, 'byId' | 'stop' | 'waiting' | 'ahead' | 'at'> {
  return {
    async byId(id) {
      // Nearly always a new id: the small question first.
      const [visit] = await fixedQuery<{ code: string }>(db, 'select code from visits where id = ?', [id]);
      if (!visit) return null;
      const [stop] = await readStops(db, 'where stops.id = ?', [stopId(id, 1)]);
      return stop ? { stop, code: visit.code } : null;
    },
    async stop(id) {
      return (await readStops(db, 'where stops.id = ?', [id]))[0] ?? null;
    },
    waiting(businessDay, lines, limit) {
      const places = lines.map(() => '?').join(', ');
      const rest = `where stops.businessDay = ? and stops.state = 'waiting' and stops.line in (${places})
        order by stops.front desc, stops.arrivedAt, stops.number limit ?`;
      return readStops(db, rest, [businessDay, ...lines, limit]);
    },
    async ahead(businessDay, { id, line, front, arrivedAt }) {
      const [row] = await fixedQuery<{ people: number }>(db, AHEAD, [
        businessDay,
        line,
        Number(front),
        Number(front),
        arrivedAt,
        id,
      ]);
      return row?.people ?? 0;
    },
    async at(businessDay, counter) {
      const rest = `where stops.businessDay = ? and stops.counter = ? and stops.state in ('called', 'serving')`;
      return (await readStops(db, rest, [businessDay, counter]))[0] ?? null;
    },
  };
}

function writing(db: Kysely<Tables>): Pick<Visits, 'add' | 'change' | 'expireBefore'> {
  return {
    async add({ errand, letter, number, ...visit }) {
      const ticket = ticketNumber(letter, number);
      const { id, businessDay, code, arrivedAt, language, device } = visit;
      const visitRow = [id, businessDay, letter, number, ticket, code, language, arrivedAt, device];
      await fixedQuery(db, ADD_VISIT, visitRow);
      const stop = stopId(id, 1);
      await fixedQuery(db, ADD_STOP, [stop, id, businessDay, letter, errand, arrivedAt, number]);
      const called = { counter: null, calledAt: null, recalls: 0, servingAt: null, absentAt: null };
      const place = { line: letter, errand, language, state: 'waiting', arrivedAt, front: false } as const;
      return { id: stop, visitId: id, ticket, ...place, ...called };
    },
    async change(id, from, change) {
      const done = await db
        .updateTable('stops')
        .set(columnsOf(change))
        .where('id', '=', id)
        .where('state', 'in', from)
        .executeTakeFirst();
      return done.numUpdatedRows === 1n ? reading(db).stop(id) : null;
    },
    async expireBefore(businessDay) {
      const rows = await db
        .updateTable('stops')
        .set({ state: 'expired' })
        .where('businessDay', '<', businessDay)
        .where(sql<SqlBool>`state in ('waiting', 'called', 'serving', 'absent')`)
        .returning('id')
        .execute();
      return rows.map((row) => row.id);
    },
  };
}

const AHEAD = `select count(*) as people from stops where businessDay = ? and state = 'waiting' and line = ?
  and (front > ? or (front = ? and (arrivedAt, number) < (?, (select number from stops where id = ?))))`;

const ADD_VISIT = `insert into visits
  (id, businessDay, letter, number, ticket, code, language, arrivedAt, device) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const ADD_STOP = `insert into stops (id, visit, businessDay, line, errand, state, arrivedAt, number)
  values (?, ?, ?, ?, ?, 'waiting', ?, ?)`;

function columnsOf({ front, ...rest }: StopChange) {
  return front === undefined ? rest : { ...rest, front: Number(front) };
}
