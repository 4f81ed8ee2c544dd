import type { Kysely } from 'kysely';
import type { EventLog } from '../ports/event-log.ts';
import { fixedQuery } from './fixed-query.ts';
import type { Tables } from './tables.ts';

/** The append-only log, in SQLite. */
export function storedEvents(db: Kysely<Tables>): EventLog {
  return {
    async add({ kind, at, businessDay, stop = null, counter = null, staff = null, device = null }) {
      await fixedQuery(db, ADD, [kind, at, businessDay, stop, counter, staff, device]);
    },
  };
}

const ADD = 'insert into events (kind, at, businessDay, stop, counter, staff, device) values (?, ?, ?, ?, ?, ?, ?)';
