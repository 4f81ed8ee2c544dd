import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A day's half of the key: without it nobody reads that day's drafts again, also from a copy of the disk. */
export interface DraftsSecret {
  /** ISO date. */
  readonly businessDay: string;
  readonly random: string;
}

/** Where the day's half lies. */
export function draftsKeyFile(folder: string): string {
  return path.join(folder, 'drafts.key');
}

/** The half that is there; null = none that can be used. */
export function readDraftsSecret(folder: string): DraftsSecret | null {
  const file = draftsKeyFile(folder);
  if (!existsSync(file)) return null;
  const [, businessDay, random] = /^(\d{4}-\d\d-\d\d) ([0-9a-f]{64})\n$/.exec(readFileSync(file, 'utf8')) ?? [];
  return businessDay !== undefined && random !== undefined ? { businessDay, random } : null;
}

/** Makes a new half for a day; there must be none. */
export function makeDraftsSecret(folder: string, businessDay: string): DraftsSecret {
  const random = randomBytes(32).toString('hex');
  writeFileSync(draftsKeyFile(folder), `${businessDay} ${random}\n`, { mode: 0o600, flag: 'wx', flush: true });
  return { businessDay, random };
}

/** The key of the file: of the store's key and the day's half, so that neither opens it alone. */
export function draftsKey(storeKey: string, { random }: DraftsSecret): string {
  return createHmac('sha256', Buffer.from(storeKey, 'hex')).update(random).digest('hex');
}
