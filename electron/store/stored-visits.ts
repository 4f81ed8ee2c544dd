import { sql, type Kysely, type SqlBool } from 'kysely';
import { ticketNumber } from '../../shared/domain/numbering.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import type { StopChange, Visits } from '../ports/visits.ts';
import { numbersSkipped } from './numbers-skipped.ts';
import { stopColumns, toStop } from './stop-row.ts';
import type { Tables } from './tables.ts';

/** Visits and stops in SQLite. */
export function storedVisits(db: Kysely<Tables>): Visits {
  const stops = () => db.selectFrom('stops').innerJoin('visits', 'visits.id', 'stops.visit').select(stopColumns);
  const stop = async (id: string): Promise<Stop | null> => {
    const row = await stops().where('stops.id', '=', id).executeTakeFirst();
    return row ? toStop(row) : null;
  };
  return {
    stop,
    async nextNumber(businessDay, letter) {
      const last = await lastNumber(db, { businessDay, letter });
      return 1 + Math.max(last, await numbersSkipped(db, businessDay));
    },
    async issuedToday(businessDay, letter) {
      const last = await lastNumber(db, { businessDay, letter });
      return Math.max(0, last - (await numbersSkipped(db, businessDay)));
    },
    async byId(id) {
      const row = await stops().select('visits.code').where('stops.id', '=', stopId(id, 1)).executeTakeFirst();
      return row ? { stop: toStop(row), code: row.code } : null;
    },
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
    async waiting(businessDay, lines, limit) {
      const rows = await stops()
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
      const row = await stops()
        .where('stops.businessDay', '=', businessDay)
        .where('stops.counter', '=', counter)
        .where(sql<SqlBool>`stops.state in ('called', 'serving')`)
        .executeTakeFirst();
      return row ? toStop(row) : null;
    },
    async change(id, from, change) {
      const done = await db
        .updateTable('stops')
        .set(columnsOf(change))
        .where('id', '=', id)
        .where('state', 'in', from)
        .executeTakeFirst();
      return done.numUpdatedRows === 1n ? stop(id) : null;
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

const stopId = (visit: string, position: number): string => `${visit}.${position}`;

async function lastNumber(
  db: Kysely<Tables>,
  { businessDay, letter }: { readonly businessDay: string; readonly letter: string },
): Promise<number> {
  const row = await db
    .selectFrom('visits')
    .select('number')
    .where('businessDay', '=', businessDay)
    .where('letter', '=', letter)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.number ?? 0;
}

function columnsOf({ front, ...rest }: StopChange) {
  return front === undefined ? rest : { ...rest, front: Number(front) };
}
