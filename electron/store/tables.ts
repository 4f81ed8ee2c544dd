import type { Generated } from 'kysely';
import type { AuditRow } from '../../shared/domain/audit.ts';
import type { EventKind } from '../../shared/domain/event.ts';
import type { DeviceKind, StaffRole } from '../../shared/domain/house-view.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { PriorityReason } from '../../shared/domain/needs.ts';
import type { RatingTopic } from '../../shared/domain/rating.ts';
import type { RoomTables } from './room-tables.ts';
import type { Outcome, StopKind, StopState } from '../../shared/domain/visit.ts';

/** `visits.db`. Instants are epoch milliseconds, truth values 0 or 1. */
export interface Tables extends RoomTables {
  visits: VisitRow;
  stops: StopRow;
  counters: {
    number: number;
    staff: string;
    state: 'open' | 'paused';
    until: string | null;
    since: number;
    /** JSON array of letters. */
    helping: string;
  };
  /** Lines for which staff stopped giving tickets, by day. */
  lineStops: { businessDay: string; line: string; since: number; staff: string };
  ratings: RatingRow;
  helpCalls: { id: string; device: string; at: number; answeredAt: number | null; answeredBy: number | null };
  staff: StaffRow;
  sessions: SessionRow;
  devices: DeviceRow;
  pairingCodes: { codeHash: string; kind: DeviceKind; name: string; expiresAt: number };
  events: EventRow;
  audit: AuditRow & { hash: string };
  /** Single facts of the store itself. */
  facts: { name: string; value: string };
}

interface VisitRow {
  id: string;
  businessDay: string;
  letter: string;
  number: number;
  ticket: string;
  code: string;
  language: Language;
  arrivedAt: number;
  device: string;
  /** JSON array. */
  needs: string;
  priority: PriorityReason | null;
  note: string;
}

interface RatingRow {
  visit: string;
  businessDay: string;
  score: number;
  topic: RatingTopic;
  via: 'kiosk' | 'phone';
  at: number;
}

interface StopRow {
  id: string;
  visit: string;
  businessDay: string;
  line: string;
  errand: string;
  /** JSON: ids of what else is done at this stop. */
  also: string;
  state: StopState;
  /** Copy of the visit's: the order of calling is an index. */
  arrivedAt: number;
  /** Copy of the visit's: who came in the same millisecond keeps the order of the numbers. */
  number: number;
  front: number;
  counter: number | null;
  calledAt: number | null;
  recalls: number;
  servingAt: number | null;
  absentAt: number | null;
  doneAt: number | null;
  place: number;
  kind: StopKind;
  /** Whether the visit has a priority: a copy for the order of calling. */
  priority: number;
  waitingSince: number | null;
  firstCalledAt: number | null;
  /** Minutes told when the stop began to wait: both null = nothing, both 0 = at once. */
  promisedFrom: number | null;
  promisedTo: number | null;
  heldUntil: number | null;
  ready: number;
  outcome: Outcome | null;
}

interface StaffRow {
  id: string;
  login: string;
  name: string;
  role: StaffRole;
  passwordHash: string;
  createdAt: number;
  endsOn: string | null;
  exportsUntil: string | null;
  endedAt: number | null;
}

interface SessionRow {
  tokenHash: string;
  staff: string;
  device: string | null;
  counter: number | null;
  startedAt: number;
  seenAt: number;
}

interface DeviceRow {
  id: string;
  kind: DeviceKind;
  name: string;
  tokenHash: string;
  pairedAt: number;
  revokedAt: number | null;
  lastSeenAt: number | null;
}

interface EventRow {
  seq: Generated<number>;
  kind: EventKind;
  at: number;
  businessDay: string;
  stop: string | null;
  counter: number | null;
  staff: string | null;
  device: string | null;
  /** JSON of an undo record. */
  undo: string | null;
  undoes: number | null;
  booking: string | null;
}
