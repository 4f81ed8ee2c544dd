import type { Kysely } from 'kysely';
import { StoreUnavailable, type Store, type StoreAccess } from '../ports/store.ts';
import { fixedQuery } from './fixed-query.ts';
import { storedAudit } from './stored-audit.ts';
import { storedBookings } from './stored-bookings.ts';
import { storedDevices } from './stored-devices.ts';
import { storedEvents } from './stored-events.ts';
import { storedFigures } from './stored-figures.ts';
import { storedHall } from './stored-hall.ts';
import { storedHelpCalls } from './stored-help-calls.ts';
import { storedImports } from './stored-imports.ts';
import { storedNotices } from './stored-notices.ts';
import { storedRatings } from './stored-ratings.ts';
import { storedRevisions } from './stored-revisions.ts';
import { storedSecrets } from './stored-secrets.ts';
import { storedSeats } from './stored-seats.ts';
import { storedStaff } from './stored-staff.ts';
import { storedWaits } from './stored-waits.ts';
import { storedVisits } from './stored-visits.ts';
import type { Tables } from './tables.ts';
import { writeQueue } from './write-queue.ts';

/** The hub's memory over an open, migrated database. */
export function sqliteStore(db: Kysely<Tables>): Store {
  const write = writeQueue(db);
  return {
    access: accessTo(db),
    transaction: (work) => write((transaction) => work(accessTo(transaction))),
    async emptyLog() {
      const [end] = await fixedQuery<{ busy: number }>(db, 'pragma wal_checkpoint(TRUNCATE)', []);
      if (end?.busy !== 0) throw new StoreUnavailable('the log is held');
    },
  };
}

function accessTo(db: Kysely<Tables>): StoreAccess {
  return {
    visits: storedVisits(db),
    seats: storedSeats(db),
    help: storedHelpCalls(db),
    staff: storedStaff(db),
    devices: storedDevices(db),
    events: storedEvents(db),
    audit: storedAudit(db),
    hall: storedHall(db),
    waits: storedWaits(db),
    ratings: storedRatings(db),
    notices: storedNotices(db),
    secrets: storedSecrets(db),
    figures: storedFigures(db),
    bookings: storedBookings(db),
    revisions: storedRevisions(db),
    imports: storedImports(db),
  };
}
