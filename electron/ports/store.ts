import type { AuditLog } from './audit-log.ts';
import type { Bookings } from './bookings.ts';
import type { CounterSeats } from './counter-seats.ts';
import type { Devices } from './devices.ts';
import type { EventLog } from './event-log.ts';
import type { FigureDays } from './figures.ts';
import type { HallReader } from './hall-reader.ts';
import type { HelpCalls } from './help-calls.ts';
import type { HouseSecrets } from './house-secrets.ts';
import type { Imports } from './imports.ts';
import type { Notices } from './notices.ts';
import type { Ratings } from './ratings.ts';
import type { Revisions } from './revisions.ts';
import type { Staff } from './staff.ts';
import type { WaitReader } from './wait-reader.ts';
import type { Visits } from './visits.ts';

/** Everything that is stored, seen from inside one transaction. */
export interface StoreAccess {
  readonly visits: Visits;
  readonly seats: CounterSeats;
  readonly help: HelpCalls;
  readonly staff: Staff;
  readonly devices: Devices;
  readonly events: EventLog;
  readonly audit: AuditLog;
  readonly hall: HallReader;
  readonly waits: WaitReader;
  readonly ratings: Ratings;
  readonly notices: Notices;
  readonly secrets: HouseSecrets;
  /** Outside a transaction only: it lets others go first. */
  readonly figures: FigureDays;
  readonly bookings: Bookings;
  readonly revisions: Revisions;
  readonly imports: Imports;
}

/** The hub's memory. A transaction is on the disk before its promise resolves; a throw inside undoes all of it. */
export interface Store {
  transaction<Value>(work: (access: StoreAccess) => Promise<Value>): Promise<Value>;
  /** What was erased is in no file when this resolves; it throws `StoreUnavailable` while another program holds the log. */
  emptyLog(): Promise<void>;
  /** Reading alone, without a transaction. */
  readonly access: StoreAccess;
}

/** The store cannot write or read just now (disk full, locked, input/output error); nothing was done. */
export class StoreUnavailable extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(`store unavailable: ${reason}`);
    this.reason = reason;
  }
}
