import path from 'node:path';
import Database from 'libsql';

/** A data folder that belongs to this process until it is let go, or the process ends however it ends. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes a data folder for this process alone: two hubs on one file would show two different halls. The lock is SQLite's
 * own on a file beside the data; the system drops it with the process, so a crash leaves nothing to clean up.
 * Null = another hub has it.
 */
export function lockFolder(folder: string): FolderLock | null {
  const database = new Database(path.join(folder, 'lock'));
  try {
    database.exec('begin exclusive');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}
