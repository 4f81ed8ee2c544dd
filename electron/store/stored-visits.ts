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
    async takeNumber(businessDay, letter) {
      const row = await db
        .insertInto('series')
        .values({ businessDay, letter, last: sql<number>`1 + ${numbersSkipped(businessDay)}` })
        .onConflict((conflict) =>
          conflict.columns(['businessDay', 'letter']).doUpdateSet({ last: sql<number>`series.last + 1` }),
        )
        .returning('last')
        .executeTakeFirstOrThrow();
      return row.last;
    },
    async issuedToday(businessDay, letter) {
      const row = await db
        .selectFrom('series')
        .select(sql<number>`last - ${numbersSkipped(businessDay)}`.as('issued'))
        .where('businessDay', '=', businessDay)
        .where('letter', '=', letter)
        .executeTakeFirst();
      return row?.issued ?? 0;
    },
    async byRequest(requestId) {
      const row = await stops().select('visits.code').where('visits.requestId', '=', requestId).executeTakeFirst();
      return row ? { stop: toStop(row), code: row.code } : null;
    },
    async add({ id, stopId, errand, letter, number, ...visit }) {
      const ticket = ticketNumber(letter, number);
      await db
        .insertInto('visits')
        .values({ id, letter, number, ticket, ...visit })
        .execute();
      const { businessDay, arrivedAt, language } = visit;
      const row = { id: stopId, visit: id, businessDay, line: letter, errand, state: 'waiting' as const, arrivedAt };
      const empty = { counter: null, calledAt: null, recalls: 0, servingAt: null, absentAt: null };
      await db
        .insertInto('stops')
        .values({ ...row, ...empty, front: 0, doneAt: null })
        .execute();
      return toStop({ ...row, ...empty, front: 0, ticket, language });
    },
    async waiting(businessDay, lines, limit) {
      const rows = await stops()
        .where('stops.businessDay', '=', businessDay)
        .where('stops.state', '=', sql.lit('waiting'))
        .where('stops.line', 'in', lines)
        .orderBy('stops.front', 'desc')
        .orderBy('stops.arrivedAt')
        .orderBy(sql`stops.rowid`)
        .limit(limit)
        .execute();
      return rows.map(toStop);
    },
    async ahead(businessDay, { id, line, front, arrivedAt }) {
      const place = sql`(${Number(front)}, ${-arrivedAt}, -(select rowid from stops where id = ${id}))`;
      const row = await db
        .selectFrom('stops')
        .select((eb) => eb.fn.countAll<number>().as('people'))
        .where('businessDay', '=', businessDay)
        .where('state', '=', sql.lit('waiting'))
        .where('line', '=', line)
        .where(sql<SqlBool>`(front, -arrivedAt, -rowid) > ${place}`)
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

function columnsOf({ front, ...rest }: StopChange) {
  return front === undefined ? rest : { ...rest, front: Number(front) };
}
