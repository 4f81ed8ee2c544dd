import type { Kysely } from 'kysely';
import type { CounterSeats } from '../ports/counter-seats.ts';
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
        ])
        .where('counters.number', '=', counter)
        .executeTakeFirst();
      if (!row) return null;
      const { number, name, ...seat } = row;
      return { counter: number, staffName: name, ...seat };
    },
    async put({ counter, staff, state, until, since }) {
      await db
        .insertInto('counters')
        .values({ number: counter, staff, state, until, since })
        .onConflict((conflict) => conflict.column('number').doUpdateSet({ staff, state, until, since }))
        .execute();
    },
    async clear(counter) {
      await db.deleteFrom('counters').where('number', '=', counter).execute();
    },
    async clearBefore(at) {
      await db.deleteFrom('counters').where('since', '<', at).execute();
    },
  };
}
