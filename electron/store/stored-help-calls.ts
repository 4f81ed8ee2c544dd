import type { Kysely } from 'kysely';
import type { HelpCalls } from '../ports/help-calls.ts';
import type { Tables } from './tables.ts';

/** Calls for a member of staff, in SQLite. */
export function storedHelpCalls(db: Kysely<Tables>): HelpCalls {
  return {
    async ringing(device) {
      const row = await db
        .selectFrom('helpCalls')
        .select('id')
        .where('device', '=', device)
        .where('answeredAt', 'is', null)
        .executeTakeFirst();
      return row?.id ?? null;
    },
    async add(call) {
      await db
        .insertInto('helpCalls')
        .values({ ...call, answeredAt: null, answeredBy: null })
        .execute();
    },
    async answer(id, at, counter) {
      const done = await db
        .updateTable('helpCalls')
        .set({ answeredAt: at, answeredBy: counter })
        .where('id', '=', id)
        .where('answeredAt', 'is', null)
        .executeTakeFirst();
      return done.numUpdatedRows === 1n;
    },
  };
}
