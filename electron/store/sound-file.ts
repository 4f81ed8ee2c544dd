import { StoreUnavailable } from '../ports/store.ts';
import { openLibsql, type OpenDatabase } from './libsql-database.ts';

/** SQLite's own check of every page; a file that cannot even be opened is not sound. */
export function isSound(file: string, key: string | null): boolean {
  let database: OpenDatabase | null = null;
  try {
    database = openLibsql(file, key);
    return JSON.stringify(database.pragma('integrity_check')) === JSON.stringify([{ integrity_check: 'ok' }]);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (/NOTADB|CORRUPT|FORMAT/.test(code)) return false;
    throw new StoreUnavailable(code);
  } finally {
    database?.close();
  }
}
