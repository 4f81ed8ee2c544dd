import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Kysely, sql, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, it } from 'vitest';
import { openLibsql } from '../../../electron/store/libsql-database.ts';
import { migrations } from '../../../electron/store/migrations.ts';
import { openStore, type OpenStore } from '../../../electron/store/open-store.ts';
import { testFolder } from '../../support/folder.ts';
import { sampleBooking } from '../../support/sample-booking.ts';

const DAY = '2026-11-24';
const place = (folder: string, key?: string) => ({ folder, key, now: 1_795_482_000_000, businessDay: DAY });

async function opened(folder: string, key?: string): Promise<OpenStore> {
  const store = await openStore(place(folder, key));
  if (!store.ok) throw new Error(store.error.data.message);
  return store.value;
}

const visit = (number: number) => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  businessDay: DAY,
  letter: 'A',
  number,
  code: `code-${number}`,
  line: 'A',
  errand: 'pension-join',
  also: [],
  promise: null,
  language: 'ja' as const,
  arrivedAt: number,
  device: 'd',
});

/** A file as an earlier version of the program left it, after so many steps. */
async function oldFile(folder: string, { key, steps }: { key: string; steps: number }): Promise<Kysely<never>> {
  const database = openLibsql(path.join(folder, 'visits.db'), key);
  const db = new Kysely<never>({ dialect: new SqliteDialect({ database }) });
  const first = Object.fromEntries(Object.entries(migrations).slice(0, steps));
  await new Migrator({ db, provider: { getMigrations: () => Promise.resolve(first) } }).migrateToLatest();
  return db;
}

describe('the store', () => {
  it('keeps what was written, encrypted, readable for its owner alone', async () => {
    const folder = testFolder();
    const store = await opened(folder);
    await store.transaction(({ visits }) => visits.add(visit(1)));
    await store.close();
    expect(statSync(path.join(folder, 'key')).mode & 0o777).toBe(0o600);
    expect(readFileSync(path.join(folder, 'visits.db')).includes('SQLite format')).toBe(false);
    expect(readFileSync(path.join(folder, 'visits.db')).includes('pension-join')).toBe(false);
    const again = await opened(folder);
    expect((await again.access.visits.byId(visit(1).id))?.stop.ticket).toBe('A001');
    await again.close();
  });

  it('refuses another key and a lost key, and touches nothing', async () => {
    const folder = testFolder();
    await (await opened(folder)).close();
    const before = readFileSync(path.join(folder, 'visits.db'));
    expect((await openStore(place(folder, 'b'.repeat(64)))).ok).toBe(false);
    rmSync(path.join(folder, 'key'));
    const lost = await openStore(place(folder));
    expect(lost).toMatchObject({ ok: false, error: { code: 'KEY_UNUSABLE' } });
    expect(readFileSync(path.join(folder, 'visits.db'))).toEqual(before);
  });

  it('sets a damaged file aside, whole, and goes on with numbers nobody holds', async () => {
    const folder = testFolder();
    const store = await opened(folder);
    await store.transaction(({ visits }) => visits.add(visit(1)));
    await store.close();
    const file = path.join(folder, 'visits.db');
    const damaged = readFileSync(file);
    damaged.fill(0x55, 5000, 20_000);
    writeFileSync(file, damaged);
    const again = await opened(folder);
    expect(readFileSync(again.setAside ?? '')).toEqual(damaged);
    expect((await again.access.visits.lineDay(DAY, 'A')).next).toBe(501);
    expect((await again.access.visits.lineDay('2026-11-25', 'A')).next).toBe(1);
    expect((await again.access.hall.snapshot(1, DAY)).storeReplacedAt).not.toBeNull();
    await again.close();
  });

  it('migrates forward with a copy of the file before', async () => {
    const folder = testFolder();
    const key = 'a'.repeat(64);
    await (await oldFile(folder, { key, steps: 1 })).destroy();
    const store = await opened(folder, key);
    expect(existsSync(path.join(folder, 'visits.db.before-0002'))).toBe(true);
    expect(await store.access.staff.count()).toBe(0);
    await store.close();
  });

  it('reads a visit from before a stop could be for several matters', async () => {
    const folder = testFolder();
    const key = 'a'.repeat(64);
    const db = await oldFile(folder, { key, steps: 3 });
    const { id, ...old } = visit(1);
    const values = [id, DAY, 'A', 1, 'A001', old.code, 'ja', old.arrivedAt, 'd'];
    await sql`insert into visits (id, businessDay, letter, number, ticket, code, language, arrivedAt, device)
      values (${sql.join(values)})`.execute(db);
    const stop = [`${id}.1`, id, DAY, 'A', old.errand, 'waiting', old.arrivedAt, 1, old.arrivedAt];
    await sql`insert into stops (id, visit, businessDay, line, errand, state, arrivedAt, number, waitingSince)
      values (${sql.join(stop)})`.execute(db);
    await db.destroy();
    const store = await opened(folder, key);
    expect(existsSync(path.join(folder, 'visits.db.before-0004'))).toBe(true);
    const { visits } = store.access;
    expect(await visits.stop(`${id}.1`)).toMatchObject({ ticket: 'A001', errand: 'pension-join', also: [] });
    const next = { line: 'C', errand: 'pension-join', also: ['health-insurance-join'], kind: 'reception' } as const;
    const planned = { state: 'planned', place: 2, waitingSince: null, promise: null } as const;
    await store.transaction(({ visits: writing }) => writing.addStop({ ...next, ...planned, visitId: id }));
    expect((await visits.ofVisit(id)).map(({ also }) => also)).toEqual([[], ['health-insurance-join']]);
    await store.close();
  });

  it('gives rooms to a file from before there were any, and keeps its log', async () => {
    const folder = testFolder();
    const key = 'a'.repeat(64);
    const db = await oldFile(folder, { key, steps: 5 });
    await sql`insert into events (kind, at, businessDay) values ('ticket.issued', 5, ${DAY})`.execute(db);
    await db.destroy();
    const store = await opened(folder, key);
    expect(existsSync(path.join(folder, 'visits.db.before-0006'))).toBe(true);
    const booking = sampleBooking({ id: 'b', from: 600, to: 720 });
    const answers = await store.transaction(async ({ bookings, events }) => {
      await events.add({ kind: 'booking.made', at: 6, businessDay: DAY, booking: 'b' });
      return [
        await bookings.add({ booking, pieces: ['p'] }),
        await bookings.add({ booking: { ...booking, id: 'c' }, pieces: ['p'] }),
      ];
    });
    expect(answers).toEqual([true, false]);
    expect(await store.access.events.bySeq(1)).toMatchObject({ kind: 'ticket.issued', at: 5 });
    expect(await store.access.revisions.current()).toEqual({ bookings: 1, notices: 0 });
    await store.close();
  });

  it('refuses data of a newer version', async () => {
    const folder = testFolder();
    const key = 'a'.repeat(64);
    await (await opened(folder, key)).close();
    const database = openLibsql(path.join(folder, 'visits.db'), key);
    database.prepare("insert into kysely_migration values ('9999-later', '2030-01-01')").run([]);
    database.close();
    expect(await openStore(place(folder, key))).toMatchObject({ ok: false, error: { code: 'NEWER_DATA' } });
  });

  it('leaves no log behind when it is closed', async () => {
    const folder = testFolder();
    const store = await opened(folder);
    await store.transaction(({ visits }) => visits.add(visit(1)));
    await store.close();
    const log = path.join(folder, 'visits.db-wal');
    expect(existsSync(log) ? statSync(log).size : 0).toBe(0);
  });
});
