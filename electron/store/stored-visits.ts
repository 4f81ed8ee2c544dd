import { sql, type Kysely, type SqlBool } from 'kysely';
import { ticketNumber } from '../../shared/domain/numbering.ts';
import type { StopChange, Visits } from '../ports/visits.ts';
import { numbersSkipped } from './numbers-skipped.ts';
import { selectStops, stopId, toStop } from './stop-row.ts';
import type { Tables } from './tables.ts';

/** Visits and stops in SQLite. */
export function storedVisits(db: Kysely<Tables>): Visits {
  return { ...series(db), ...reading(db), ...writing(db) };
}

/** The numbers of a letter: the highest one given is all there is to remember. */
function series(db: Kysely<Tables>): Pick<Visits, 'nextNumber' | 'issuedToday'> {
  const lastNumber = async (businessDay: string, letter: string): Promise<number> => {
    const row = await db
      .selectFrom('visits')
      .select('number')
      .where('businessDay', '=', businessDay)
      .where('letter', '=', letter)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row?.number ?? 0;
  };
  return {
    async nextNumber(businessDay, letter) {
      return 1 + Math.max(await lastNumber(businessDay, letter), await numbersSkipped(db, businessDay));
    },
    async issuedToday(businessDay, letter) {
      return Math.max(0, (await lastNumber(businessDay, letter)) - (await numbersSkipped(db, businessDay)));
    },
  };
}

function reading(db: Kysely<Tables>): Pick<Visits, 'byId' | 'stop' | 'waiting' | 'ahead' | 'at'> {
  return {
    async byId(id) {
      // Nearly always a new id: the small question first.
      const visit = await db.selectFrom('visits').select('code').where('id', '=', id).executeTakeFirst();
      if (!visit) return null;
      const row = await selectStops(db).where('stops.id', '=', stopId(id, 1)).executeTakeFirstOrThrow();
      return { stop: toStop(row), code: visit.code };
    },
    async stop(id) {
      const row = await selectStops(db).where('stops.id', '=', id).executeTakeFirst();
      return row ? toStop(row) : null;
    },
    async waiting(businessDay, lines, limit) {
      const rows = await selectStops(db)
        .where('stops.businessDay', '=', businessDay)
        .where('stops.state', '=', sql.lit('waiting'))
        .where('stops.line', 'in', lines)
        .orderBy('stops.front', 'desc')
        .orderBy('stops.arrivedAt')
        .orderBy('stops.number')
        .limit(limit)
        .execute();
      return rows.map(toStop);
    },
    async ahead(businessDay, { id, line, front, arrivedAt }) {
      const row = await db
        .selectFrom('stops')
        .select((eb) => eb.fn.countAll<number>().as('people'))
        .where('businessDay', '=', businessDay)
        .where('state', '=', sql.lit('waiting'))
        .where('line', '=', line)
        .where(
          sql<SqlBool>`(front > ${Number(front)} or (front = ${Number(front)} and
            (arrivedAt, number) < (${arrivedAt}, (select number from stops where id = ${id}))))`,
        )
        .executeTakeFirstOrThrow();
      return row.people;
    },
    async at(businessDay, counter) {
      const row = await selectStops(db)
        .where('stops.businessDay', '=', businessDay)
        .where('stops.counter', '=', counter)
        .where(sql<SqlBool>`stops.state in ('called', 'serving')`)
        .executeTakeFirst();
      return row ? toStop(row) : null;
    },
  };
}

function writing(db: Kysely<Tables>): Pick<Visits, 'add' | 'change' | 'expireBefore'> {
  return {
    async add({ errand, letter, number, ...visit }) {
      const ticket = ticketNumber(letter, number);
      await db
        .insertInto('visits')
        .values({ letter, number, ticket, ...visit })
        .execute();
      const { id, businessDay, arrivedAt, language } = visit;
      const place = { businessDay, line: letter, errand, state: 'waiting' as const, arrivedAt, front: 0 };
      const empty = { counter: null, calledAt: null, recalls: 0, servingAt: null, absentAt: null };
      const row = { id: stopId(id, 1), visit: id, ...place, ...empty };
      await db
        .insertInto('stops')
        .values({ ...row, number, doneAt: null })
        .execute();
      return toStop({ ...row, ticket, language });
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

function columnsOf({ front, ...rest }: StopChange) {
  return front === undefined ? rest : { ...rest, front: Number(front) };
}
