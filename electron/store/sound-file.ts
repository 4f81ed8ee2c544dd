import { StoreUnavailable } from '../ports/store.ts';
import { openLibsql, type OpenDatabase } from './libsql-database.ts';

/** SQLite's own check of every page; a file that cannot even be opened is not sound. */
export function isSound(file: string, key: string | null): boolean {
  let database: OpenDatabase | null = null;
  try {
    database = openLibsql(file, key);
    return JSON.stringify(database.pragma('integrity_check')) === JSON.stringify([{ integrity_check: 'ok' }]);
  } catch (error) {
    if (isDamage(error)) return false;
    throw new StoreUnavailable(codeOf(error));
  } finally {
    database?.close();
  }
}

/** Whether SQLite says that a file is no database of ours, or a broken one. */
export function isDamage(error: unknown): boolean {
  return /NOTADB|CORRUPT|FORMAT/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
