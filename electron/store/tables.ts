import type { Generated } from 'kysely';
import type { EventKind } from '../../shared/domain/event.ts';
import type { DeviceKind, StaffRole } from '../../shared/domain/house-view.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { StopState } from '../../shared/domain/visit.ts';

/** `visits.db`. Instants are epoch milliseconds, truth values 0 or 1. */
export interface Tables {
  visits: VisitRow;
  stops: StopRow;
  counters: { number: number; staff: string; state: 'open' | 'paused'; until: string | null; since: number };
  helpCalls: { id: string; device: string; at: number; answeredAt: number | null; answeredBy: number | null };
  staff: StaffRow;
  sessions: SessionRow;
  devices: DeviceRow;
  pairingCodes: { codeHash: string; kind: DeviceKind; name: string; expiresAt: number };
  events: EventRow;
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
}

interface StopRow {
  id: string;
  visit: string;
  businessDay: string;
  line: string;
  errand: string;
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
}

interface StaffRow {
  id: string;
  login: string;
  name: string;
  role: StaffRole;
  passwordHash: string;
  createdAt: number;
  endsOn: string | null;
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
}
