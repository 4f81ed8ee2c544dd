import type { Kysely } from 'kysely';
import type { EventLog } from '../ports/event-log.ts';
import type { Tables } from './tables.ts';

/** The append-only log, in SQLite. */
export function storedEvents(db: Kysely<Tables>): EventLog {
  return {
    async add({ stop = null, counter = null, staff = null, device = null, ...event }) {
      await db
        .insertInto('events')
        .values({ ...event, stop, counter, staff, device })
        .execute();
    },
  };
}
