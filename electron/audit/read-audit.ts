import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ChainedRow } from '../../shared/domain/audit-chain.ts';
import { failWith, ok, type Result } from '../../shared/lib/result.ts';
import { openLibsql } from '../store/libsql-database.ts';
import { storeKey } from '../store/store-key.ts';

/** Why the log cannot be read; for the person at the console. */
export interface AuditUnreadable {
  readonly code: 'UNREADABLE';
  readonly data: { readonly message: string };
}

const unreadable = (message: string) => failWith('UNREADABLE' as const, { message });

/** Reads the audit log of a data folder, or of a copy of one, also while a hub runs on it. Nothing is written. */
export function readAudit(folder: string, key: string | undefined): Result<readonly ChainedRow[], AuditUnreadable> {
  const file = path.join(folder, 'visits.db');
  if (!existsSync(file)) return unreadable(`there is no ${file}`);
  const known = storeKey(folder, key);
  if (!known.ok) return unreadable(known.error.data.message);
  try {
    const database = openLibsql(file, known.value);
    try {
      database.pragma('query_only = ON');
      return ok(database.prepare('select * from audit order by seq').all([]) as readonly ChainedRow[]);
    } finally {
      database.close();
    }
  } catch (error) {
    return unreadable(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
