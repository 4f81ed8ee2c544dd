import path from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { openLibsql } from '../../../electron/store/libsql-database.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { sqliteStore } from '../../../electron/store/sqlite-store.ts';
import type { Store } from '../../../electron/ports/store.ts';
import { testFolder } from '../../support/folder.ts';
import { sampleBooking } from '../../support/sample-booking.ts';

/* A year of visits lies in the file: what every call, picture and day change asks must never read all of it. */

const DAY = '2026-11-24';
const KEY = 'a'.repeat(64);

/** Tables that grow with the years. */
const GROWING = /\bSCAN (stops|visits|events|ratings|bookings|bookingPieces)\b/;

/** Everything the hub asks of the store while a hall is open, and at the day change. */
async function everyday(store: Store): Promise<void> {
  const known = { businessDay: DAY, language: 'ja', device: 'd', errand: 'e', also: [], promise: null } as const;
  const visit = { ...known, id: 'v', letter: 'A', number: 1, code: 'c', line: 'A', arrivedAt: 5 };
  const next = {
    visitId: 'v',
    line: 'A',
    errand: 'e',
    also: [],
    kind: 'reception',
    state: 'planned',
    place: 2,
  } as const;
  await store.transaction(async ({ visits, hall, waits, seats, events, ratings }) => {
    await visits.lineDay(DAY, 'A');
    const stop = await visits.add(visit);
    await visits.addStop({ ...next, waitingSince: null, promise: null });
    await events.add({ kind: 'ticket.issued', at: 5, businessDay: DAY, stop: stop.id });
    await visits.ahead(DAY, stop);
    await visits.byId('v');
    await visits.byCode('c');
    await visits.byNumber(DAY, 'A', 1);
    await visits.ofVisit('v');
    await visits.waiting(DAY, ['A', 'B'], 1);
    await visits.at(DAY, 1);
    await visits.heldUntil(DAY, 9);
    await visits.change(stop.id, ['waiting'], { state: 'called', counter: 1, calledAt: 6 });
    await visits.changeVisit('v', { priority: 'unwell', note: 'x' });
    await visits.find({ businessDay: DAY, line: null, from: 0, to: 9 });
    await events.bySeq(1);
    await events.undone(1);
    await hall.snapshot(7, DAY);
    await hall.desk(7, DAY);
    await hall.visit('v');
    await waits.today(DAY, ['A', 'B']);
    await waits.past(DAY);
    await ratings.of('v');
    await seats.abandoned(5);
    await visits.expireBefore('2026-11-25');
  });
  await store.transaction(async ({ bookings }) => {
    const booking = sampleBooking({ id: 'b', visit: 'v', state: 'tentative', heldUntil: 9 });
    const [placed, day] = [
      { booking, pieces: ['p'] },
      { from: 0, to: 1440 },
    ];
    await bookings.add(placed);
    await bookings.change({ ...placed, booking: { ...booking, to: 800 } });
    await bookings.setContact('b', { name: 'n', phone: '', group: '' });
    await bookings.byId('b');
    await bookings.ofVisit('v');
    await bookings.during(day);
    await bookings.taking(['p', 'q'], day);
    await bookings.tentative(9);
    await bookings.endingAfter(0);
    await bookings.contactOf('b');
    await bookings.rewrite({ ...booking, state: 'lapsed' });
    await bookings.eraseContacts({ usedBefore: '2026-12-01', endedBefore: 5 });
    await bookings.nextPermit(2026);
  });
  await store.access.revisions.current();
}

it('reads through an index whatever is asked all day long', async () => {
  const folder = testFolder();
  const opened = await openStore({ folder, key: KEY, now: 0, businessDay: DAY });
  if (!opened.ok) throw new Error(opened.error.data.message);
  await opened.value.close();
  const database = openLibsql(path.join(folder, 'visits.db'), KEY);
  onTestFinished(() => database.close());
  const asked = new Set<string>();
  const log = ({ query }: { readonly query: { readonly sql: string } }): void => void asked.add(query.sql);
  await everyday(sqliteStore(new Kysely({ dialect: new SqliteDialect({ database }), log })));
  const plans = [...asked]
    .filter((text) => /^\s*(select|update|with|insert|delete)/i.test(text))
    .map((text) => {
      const nothing = Array.from(text.matchAll(/\?/g), () => null);
      const steps = database.prepare(`explain query plan ${text}`).all(nothing) as readonly { detail: string }[];
      return { text, steps: steps.map((step) => step.detail) };
    });
  expect(plans.length).toBeGreaterThan(25);
  expect(plans.filter(({ steps }) => steps.some((step) => GROWING.test(step)))).toEqual([]);
});
