import type { AuditEntry } from '../../shared/domain/audit.ts';

/** A dealing to write down; what is missing had no part in it. */
export type Dealing = Pick<AuditEntry, 'act' | 'at' | 'businessDay'> & Partial<AuditEntry>;

/** The log of dealings with personal data: append-only, each row chained to the one before. */
export interface AuditLog {
  add(dealing: Dealing): Promise<void>;
  /** How many rows there are, and the hash of the newest: what shows later that none was taken away. */
  head(): Promise<{ readonly rows: number; readonly hash: string }>;
}
