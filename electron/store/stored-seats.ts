import type { Kysely } from 'kysely';
import type { CounterSeats } from '../ports/counter-seats.ts';
import { fixedQuery } from './fixed-query.ts';
import type { Tables } from './tables.ts';

/** Who sits at which counter, in SQLite. */
export function storedSeats(db: Kysely<Tables>): CounterSeats {
  return {
    async at(counter) {
      const row = await db
        .selectFrom('counters')
        .innerJoin('staff', 'staff.id', 'counters.staff')
        .select([
          'counters.number',
          'counters.staff',
          'staff.name',
          'counters.state',
          'counters.until',
          'counters.since',
          'counters.helping',
        ])
        .where('counters.number', '=', counter)
        .executeTakeFirst();
      if (!row) return null;
      const { number, name, helping, ...seat } = row;
      return { counter: number, staffName: name, ...seat, helping: JSON.parse(helping) as string[] };
    },
    async put({ counter, staff, state, until, since, helping }) {
      const seat = { staff, state, until, since, helping: JSON.stringify(helping) };
      await db
        .insertInto('counters')
        .values({ number: counter, ...seat })
        .onConflict((conflict) => conflict.column('number').doUpdateSet(seat))
        .execute();
    },
    async abandoned(before) {
      const rows = await fixedQuery<{ number: number }>(db, ABANDONED, [before, before]);
      return rows.map((row) => row.number);
    },
    async clear(counter) {
      await db.deleteFrom('counters').where('number', '=', counter).execute();
    },
    async clearBefore(at) {
      await db.deleteFrom('counters').where('since', '<', at).execute();
    },
  };
}

const ABANDONED = `select number from counters where since < ? and not exists (
    select 1 from sessions where sessions.staff = counters.staff and sessions.seenAt >= ?)`;
