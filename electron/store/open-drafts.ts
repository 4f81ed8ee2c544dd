import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DeskView } from '../../shared/domain/desk-view.ts';
import type { Drafts } from '../ports/drafts.ts';
import { StoreUnavailable } from '../ports/store.ts';
import { draftsKey, draftsKeyFile, makeDraftsSecret, readDraftsSecret, type DraftsSecret } from './drafts-key.ts';
import { openLibsql, type OpenDatabase } from './libsql-database.ts';
import { isDamage, isSound } from './sound-file.ts';
import { DRAFTS_SHAPE, makeDraftTables, storedDrafts, type StoredDrafts } from './stored-drafts.ts';
import { unavailableReason } from './unavailable.ts';

/** Drafts with a life: open until closed. */
export interface OpenDrafts extends Drafts {
  /** Why what lay there was thrown away at the start; null = nothing was. */
  readonly thrownAway: 'day-change' | 'damaged' | null;
  close(): void;
}

/** Where and when the drafts are opened. */
export interface DraftsPlace {
  readonly folder: string;
  readonly storeKey: string;
  readonly businessDay: string;
  /** Not encrypted: for the test that looks for what must be gone. */
  readonly inClear: boolean;
}

/**
 * Opens `drafts.db`. What is of another day is thrown away, and so is a damaged file: what people said of themselves is
 * never set aside.
 */
export function openDrafts(place: DraftsPlace): OpenDrafts {
  const there = stateOf(place);
  let day = place.businessDay;
  let file: OpenDatabase | null = there.kind === 'usable' ? openFile(place, there.secret) : beginAnew(place, day);
  let owed = false;
  // Each picture of a desk asks for them; they change far more seldom.
  let marks: DeskView['drafts'] | null = null;
  const begin = (businessDay: string): OpenDatabase => {
    emptied(file);
    [file, marks] = [null, null];
    const fresh = beginAnew(place, businessDay);
    [file, day] = [fresh, businessDay];
    return fresh;
  };
  /** Tells a fault of the machine from one of the program; a file found damaged is begun anew at once. */
  const stored = <Value>(work: (stored: StoredDrafts) => Value): Value => {
    try {
      return work(storedDrafts(file ?? begin(day)));
    } catch (error) {
      const damaged = isDamage(error);
      if (damaged) begin(day);
      const reason = damaged ? 'damaged, a new file begun' : unavailableReason(error);
      throw reason === null ? error : new StoreUnavailable(`drafts ${reason}`);
    }
  };
  return {
    thrownAway: there.kind === 'usable' || there.kind === 'nothing' ? null : there.kind,
    put(draft) {
      marks = null;
      stored((drafts) => drafts.put(draft));
    },
    of: (visit) => stored((drafts) => drafts.of(visit)),
    visits: () => stored((drafts) => drafts.visits()),
    marks: () => (marks ??= stored((drafts) => drafts.marks())),
    erase(visits) {
      if (visits.length === 0 && !owed) return;
      [owed, marks] = [true, null];
      owed = !stored((drafts) => drafts.erase(visits));
      if (owed) throw new StoreUnavailable('drafts: the log is held');
    },
    renew(businessDay) {
      if (businessDay === day) return false;
      begin(businessDay);
      return true;
    },
    close() {
      try {
        file?.pragma('wal_checkpoint(TRUNCATE)');
      } catch {
        // A damaged file is found at the next start; it must not keep the hub from ending.
      }
      file?.close();
      file = null;
    },
  };
}

/** Overwrites what is in a file before it is removed: the system may hold it open for a while. A broken file is closed as it is. */
function emptied(file: OpenDatabase | null): void {
  if (file === null) return;
  try {
    const stored = storedDrafts(file);
    stored.erase(stored.visits());
  } catch {
    // Its key is thrown away next.
  }
  file.close();
}

type Found =
  { readonly kind: 'usable'; readonly secret: DraftsSecret } | { readonly kind: 'nothing' | 'day-change' | 'damaged' };

function stateOf(place: DraftsPlace): Found {
  const secret = readDraftsSecret(place.folder);
  if (!existsSync(fileOf(place))) return { kind: 'nothing' };
  if (secret?.businessDay !== place.businessDay) return { kind: 'day-change' };
  return isSound(fileOf(place), keyOf(place, secret)) && isOfThisShape(place, secret)
    ? { kind: 'usable', secret }
    : { kind: 'damaged' };
}

function isOfThisShape(place: DraftsPlace, secret: DraftsSecret): boolean {
  const database = openLibsql(fileOf(place), keyOf(place, secret));
  const version = JSON.stringify(database.pragma('user_version'));
  database.close();
  return version === JSON.stringify([{ user_version: DRAFTS_SHAPE }]);
}

/** The key goes first: if the machine stops in between, what is left can no longer be read and is removed at the next start. */
function beginAnew(place: DraftsPlace, businessDay: string): OpenDatabase {
  rmSync(draftsKeyFile(place.folder), { force: true });
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(fileOf(place) + suffix, { force: true, maxRetries: 3 });
  const database = openFile(place, makeDraftsSecret(place.folder, businessDay));
  makeDraftTables(database);
  return database;
}

function openFile(place: DraftsPlace, secret: DraftsSecret): OpenDatabase {
  return openLibsql(fileOf(place), keyOf(place, secret));
}

function fileOf({ folder }: DraftsPlace): string {
  return path.join(folder, 'drafts.db');
}

function keyOf({ storeKey, inClear }: DraftsPlace, secret: DraftsSecret): string | null {
  return inClear ? null : draftsKey(storeKey, secret);
}
