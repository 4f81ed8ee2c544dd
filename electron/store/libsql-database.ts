import Database from 'libsql';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** How long (ms) a write waits for another process that holds the file. The hub is the only one, so: not long. */
const BUSY_MS = 500;

/** Pages (4 KB) after which the log is brought into the file: rarer than SQLite's 1000, each time costs two syncs. */
const LOG_PAGES = 4000;

/** An open, encrypted database file as Kysely wants it, with each statement prepared once. */
export interface OpenDatabase extends SqliteDatabase {
  pragma(text: string): unknown;
}

/**
 * Opens (or makes) an encrypted database in WAL mode with `synchronous=FULL`: an answered commit is on the disk.
 * `key` is 64 hex digits; null = in clear, for tests that look for what must be gone. Throws SQLITE_NOTADB for a wrong key, SQLITE_CORRUPT for a damaged file.
 */
export function openLibsql(file: string, key: string | null): OpenDatabase {
  const encrypted = { encryptionCipher: 'aes256cbc', encryptionKey: key } as Database.Options;
  const database = new Database(file, key === null ? {} : encrypted);
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    `busy_timeout = ${BUSY_MS}`,
    'foreign_keys = ON',
    `wal_autocheckpoint = ${LOG_PAGES}`,
    // Deleted content is overwritten, and nothing is ever laid into a file beside it.
    'secure_delete = ON',
    'temp_store = MEMORY',
  ]) {
    database.pragma(pragma);
  }
  const prepared = new Map<string, SqliteStatement>();
  return {
    pragma: (text) => database.pragma(text),
    close: () => {
      prepared.clear();
      database.close();
    },
    prepare: (sql) => {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = database.prepare(sql) as unknown as SqliteStatement;
      prepared.set(sql, statement);
      return statement;
    },
  };
}
