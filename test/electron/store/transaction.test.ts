import path from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openLibsql, type OpenDatabase } from '../../../electron/store/libsql-database.ts';
import type { Store } from '../../../electron/ports/store.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { sqliteStore } from '../../../electron/store/sqlite-store.ts';
import { testFolder } from '../../support/folder.ts';

const DAY = '2026-11-24';
const KEY = 'a'.repeat(64);
let folder: string;
let store: Store;
let database: OpenDatabase;

beforeEach(async () => {
  folder = testFolder();
  const opened = await openStore({ folder, key: KEY, now: 0, businessDay: DAY });
  if (!opened.ok) throw new Error(opened.error.data.message);
  await opened.value.close();
  database = openLibsql(path.join(folder, 'visits.db'), KEY);
  store = sqliteStore(new Kysely({ dialect: new SqliteDialect({ database }) }));
  onTestFinished(() => database.close());
});

const take = (letter: string, size = 0) =>
  store.transaction(async ({ visits }) => {
    const { next: number } = await visits.lineDay(DAY, letter);
    const id = `${letter}${number}${'x'.repeat(size)}`;
    const visit = { id, businessDay: DAY, letter, number, code: id, errand: 'e', arrivedAt: number, device: 'd' };
    return visits.add({ ...visit, line: letter, also: [], promise: null, language: 'ja' });
  });

describe('a transaction', () => {
  it('is whole or not at all, and a fault in one does not touch those beside it', async () => {
    const works = [take('A'), store.transaction(breaks), take('A'), store.transaction(breaks), take('B')];
    const answers = await Promise.allSettled(works);
    expect(answers.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
    expect((await store.access.visits.lineDay(DAY, 'A')).next).toBe(3);
    expect((await store.access.visits.lineDay(DAY, 'Z')).next).toBe(1);
  });

  it('cannot double a number even if a program tries', async () => {
    await take('A');
    const again = { id: 'H', businessDay: DAY, letter: 'A', number: 1, code: 'H', errand: 'e', line: 'A' };
    await expect(
      store.transaction(({ visits }) =>
        visits.add({ ...again, also: [], promise: null, language: 'ja', arrivedAt: 1, device: 'd' }),
      ),
    ).rejects.toMatchObject({ code: expect.stringContaining('CONSTRAINT') });
  });

  it('promises nothing while another program holds the file', async () => {
    const other = openLibsql(path.join(folder, 'visits.db'), KEY);
    other.prepare('begin immediate').run([]);
    await expect(take('A')).rejects.toMatchObject({ reason: expect.stringContaining('SQLITE_BUSY') });
    other.prepare('rollback').run([]);
    other.close();
    expect((await take('A')).ticket).toBe('A001');
  });

  it('promises nothing when the disk is full, and goes on when there is room', async () => {
    await take('A');
    const pages = limit(1);
    await expect(take('A', 500_000)).rejects.toMatchObject({ reason: 'SQLITE_FULL' });
    limit(pages + 100_000);
    expect((await take('A')).ticket).toBe('A002');
  });
});

/** Lets the file grow to this many pages; SQLite never goes below what it has. */
function limit(pages: number): number {
  const [row] = database.pragma(`max_page_count = ${pages}`) as [{ max_page_count: number }];
  return row.max_page_count;
}

const breaks = async ({ visits }: { visits: { lineDay(day: string, letter: string): Promise<unknown> } }) => {
  await visits.lineDay(DAY, 'Z');
  throw new Error('a fault of the program');
};
