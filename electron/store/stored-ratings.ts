import type { Kysely } from 'kysely';
import type { Ratings } from '../ports/ratings.ts';
import type { Tables } from './tables.ts';

/** What visitors said, in SQLite. */
export function storedRatings(db: Kysely<Tables>): Ratings {
  return {
    async add(rating) {
      const done = await db
        .insertInto('ratings')
        .values(rating)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return done.numInsertedOrUpdatedRows === 1n;
    },
    async of(visit) {
      const row = await db.selectFrom('ratings').select('visit').where('visit', '=', visit).executeTakeFirst();
      return row !== undefined;
    },
  };
}
