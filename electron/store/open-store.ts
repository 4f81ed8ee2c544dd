import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { failWith, ok, type Result } from '../../shared/lib/result.ts';
import type { Store } from '../ports/store.ts';
import { lockFolder, type FolderLock } from './folder-lock.ts';
import { openLibsql, type OpenDatabase } from './libsql-database.ts';
import { openDrafts, type OpenDrafts } from './open-drafts.ts';
import { LibsqlDialect } from './libsql-dialect.ts';
import { migrations } from './migrations.ts';
import { skippedFact } from './numbers-skipped.ts';
import { isSound } from './sound-file.ts';
import { sqliteStore } from './sqlite-store.ts';
import { storeKey } from './store-key.ts';
import type { Tables } from './tables.ts';

/** A store with a life: open until closed. */
export interface OpenStore extends Store {
  /** File a damaged database was moved to at this start; null = all was well. */
  readonly setAside: string | null;
  readonly drafts: OpenDrafts;
  /** Puts everything into the one file and closes it. */
  close(): Promise<void>;
}

/** Where and when a store is opened. */
export interface StorePlace {
  readonly folder: string;
  /** `MACHIMADO_KEY`, if set. */
  readonly key: string | undefined;
  readonly now: number;
  readonly businessDay: string;
  /** Drafts are not encrypted; see `openDrafts`. */
  readonly draftsInClear?: boolean;
  /** Nor is anything else: for the test that looks for what must be gone. */
  readonly inClear?: boolean;
}

/** The store cannot be opened; the message is for the person at the console. */
export interface OpenError {
  readonly code: 'KEY_UNUSABLE' | 'NEWER_DATA' | 'IN_USE';
  readonly data: { readonly message: string };
}

/** After a damaged file was replaced the day goes on with numbers above this, so that none is given twice. */
const NUMBERS_SKIPPED = 500;

/**
 * Opens `visits.db`: checks its integrity, sets a damaged file aside (never deletes it), migrates forward with a copy
 * of the file before. Beside it `drafts.db`, which has no past.
 */
export async function openStore(place: StorePlace): Promise<Result<OpenStore, OpenError>> {
  mkdirSync(place.folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(place.folder);
  if (lock === null) return failWith('IN_USE', { message: `another hub already uses ${place.folder}` });
  const opened = await openLocked(place, lock);
  if (!opened.ok) lock.release();
  return opened;
}

async function openLocked(place: StorePlace, lock: FolderLock): Promise<Result<OpenStore, OpenError>> {
  const key = storeKey(place.folder, place.key);
  if (!key.ok) return key;
  const file = path.join(place.folder, 'visits.db');
  const fileKey = place.inClear === true ? null : key.value;
  const setAside = existsSync(file) && !isSound(file, fileKey) ? moveAside(file, place.now) : null;
  const database = openLibsql(file, fileKey);
  const db = new Kysely<Tables>({ dialect: new LibsqlDialect(database) });
  const migrated = await migrate(db, database, file);
  if (!migrated.ok) {
    await db.destroy();
    return migrated;
  }
  if (setAside !== null) await rememberReplacement(db, place);
  const { folder, businessDay, draftsInClear: inClear = false } = place;
  const drafts = openDrafts({ folder, storeKey: key.value, businessDay, inClear });
  const close = async (): Promise<void> => {
    drafts.close();
    database.pragma('wal_checkpoint(TRUNCATE)');
    await db.destroy();
    lock.release();
  };
  return ok({ ...sqliteStore(db), setAside, drafts, close });
}

function moveAside(file: string, now: number): string {
  const target = `${file}.damaged-${new Date(now).toISOString().replaceAll(':', '-')}`;
  renameSync(file, target);
  for (const suffix of ['-wal', '-shm']) if (existsSync(file + suffix)) renameSync(file + suffix, target + suffix);
  return target;
}

async function migrate(db: Kysely<Tables>, database: OpenDatabase, file: string): Promise<Result<null, OpenError>> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
  const known = new Set(Object.keys(migrations));
  const done = await appliedMigrations(db);
  const unknown = done.find((name) => !known.has(name));
  if (unknown !== undefined) {
    return failWith('NEWER_DATA', { message: `${file} was written by a newer version (${unknown}); update this hub` });
  }
  if (done.length > 0 && done.length < known.size) copyBefore(database, file, done.length);
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error(String(error));
  return ok(null);
}

async function appliedMigrations(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return rows.map((row) => row.name);
}

/** Copies the file as it is, all of the log brought in, so that a failed migration can be taken back by hand. */
function copyBefore(database: OpenDatabase, file: string, version: number): void {
  database.pragma('wal_checkpoint(TRUNCATE)');
  const copy = `${file}.before-${String(version + 1).padStart(4, '0')}`;
  rmSync(copy, { force: true });
  copyFileSync(file, copy);
}

async function rememberReplacement(db: Kysely<Tables>, { now, businessDay }: StorePlace): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const facts = [
      { name: 'replacedAt', value: String(now) },
      { name: skippedFact(businessDay), value: String(NUMBERS_SKIPPED) },
    ];
    await transaction.insertInto('facts').values(facts).execute();
    await transaction
      .insertInto('events')
      .values({ kind: 'store.replaced', at: now, businessDay, stop: null, counter: null, staff: null, device: null })
      .execute();
  });
}
