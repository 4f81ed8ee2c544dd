import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { auditText, CHAIN_BEGINS } from '../../shared/domain/audit.ts';
import type { AuditLog } from '../ports/audit-log.ts';
import { fixedQuery } from './fixed-query.ts';
import type { Tables } from './tables.ts';

/** The log of dealings with personal data, in SQLite. Transactions run one after another: two rows never follow the same one. */
export function storedAudit(db: Kysely<Tables>): AuditLog {
  const newest = async () => {
    const [row] = await fixedQuery<{ seq: number; hash: string }>(db, NEWEST, []);
    return row ?? { seq: 0, hash: CHAIN_BEGINS };
  };
  return {
    async add(dealing) {
      const before = await newest();
      const entry = { ...NOBODY, ...dealing };
      const seq = before.seq + 1;
      const { act, at, businessDay, staff, counter, device, visit, form, detail } = entry;
      const hash = sha256(auditText(before.hash, { ...entry, seq }));
      await fixedQuery(db, ADD, [seq, act, at, businessDay, staff, counter, device, visit, form, detail, hash]);
    },
    async head() {
      const { seq, hash } = await newest();
      return { rows: seq, hash };
    },
  };
}

/** What the chain is made with; hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const NOBODY = { staff: null, counter: null, device: null, visit: null, form: null, detail: null };

const NEWEST = 'select seq, hash from audit order by seq desc limit 1';

const ADD = `insert into audit (seq, act, at, businessDay, staff, counter, device, visit, form, detail, hash)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
