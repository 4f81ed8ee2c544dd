import type { Kysely } from 'kysely';
import type { Revisions } from '../ports/revisions.ts';
import { fixedQuery } from './fixed-query.ts';
import type { Tables } from './tables.ts';

/** Revisions in SQLite, counted by its triggers. */
export function storedRevisions(db: Kysely<Tables>): Revisions {
  return {
    async current() {
      const rows = await fixedQuery<Tables['revisions']>(db, 'select name, value from revisions', []);
      const of = (name: string): number => rows.find((row) => row.name === name)?.value ?? 0;
      return { bookings: of('bookings'), notices: of('notices') };
    },
  };
}
