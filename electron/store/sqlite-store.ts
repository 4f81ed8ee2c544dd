import type { Kysely } from 'kysely';
import { StoreUnavailable, type Store, type StoreAccess } from '../ports/store.ts';
import { storedDevices } from './stored-devices.ts';
import { storedEvents } from './stored-events.ts';
import { storedHall } from './stored-hall.ts';
import { storedHelpCalls } from './stored-help-calls.ts';
import { storedSeats } from './stored-seats.ts';
import { storedStaff } from './stored-staff.ts';
import { storedVisits } from './stored-visits.ts';
import type { Tables } from './tables.ts';

/** The hub's memory over an open, migrated database. */
export function sqliteStore(db: Kysely<Tables>): Store {
  return {
    access: accessTo(db),
    async transaction(work) {
      try {
        return await db.transaction().execute((transaction) => work(accessTo(transaction)));
      } catch (error) {
        const reason = unavailableReason(error);
        throw reason === null ? error : new StoreUnavailable(reason);
      }
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
    hall: storedHall(db),
  };
}

const UNAVAILABLE = [
  'SQLITE_BUSY',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_READONLY',
  'SQLITE_CANTOPEN',
  'SQLITE_LOCKED',
];

/** SQLite's code if the machine is at fault and not the program. */
function unavailableReason(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return UNAVAILABLE.some((known) => code.startsWith(known)) ? code : null;
}
