import path from 'node:path';
import fc from 'fast-check';
import { Kysely, SqliteDialect } from 'kysely';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Store } from '../../../electron/ports/store.ts';
import { openLibsql, type OpenDatabase } from '../../../electron/store/libsql-database.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { sqliteStore } from '../../../electron/store/sqlite-store.ts';
import { takesRoom, type Booking } from '../../../shared/domain/rooms/booking.ts';
import { testFolder } from '../../support/folder.ts';
import { sampleBooking } from '../../support/sample-booking.ts';

const KEY = 'a'.repeat(64);
let store: Store;
let database: OpenDatabase;

beforeEach(async () => {
  const folder = testFolder();
  const opened = await openStore({ folder, key: KEY, now: 0, businessDay: '2026-11-24' });
  if (!opened.ok) throw new Error(opened.error.data.message);
  await opened.value.close();
  database = openLibsql(path.join(folder, 'visits.db'), KEY);
  store = sqliteStore(new Kysely({ dialect: new SqliteDialect({ database }) }));
  onTestFinished(() => database.close());
});

const add = (booking: Booking, pieces: readonly string[] = ['p']) =>
  store.transaction(({ bookings }) => bookings.add({ booking, pieces }));
const change = (booking: Booking, pieces: readonly string[] = ['p']) =>
  store.transaction(({ bookings }) => bookings.change({ booking, pieces }));
const ids = (bookings: readonly Booking[]) => bookings.map(({ id }) => id);

describe('the file itself', () => {
  const insert = (booking: string, from: number, to: number) =>
    void database.prepare('insert into bookingPieces values (?, ?, ?, ?)').run(['p', from, to, booking]);

  it('refuses a piece twice at one time, whoever writes', async () => {
    await add(sampleBooking({ id: 'a', from: 600, to: 720 }));
    await add(sampleBooking({ id: 'b', from: 0, to: 60 }), ['q']);
    for (const [from, to] of [
      [600, 720],
      [630, 640],
      [500, 601],
      [719, 900],
      [0, 1440],
    ] as const) {
      expect(() => insert('b', from, to)).toThrow('the room is taken');
    }
    expect(() => database.prepare("insert or replace into bookingPieces values ('p', 600, 720, 'b')").run([])).toThrow(
      'the room is taken',
    );
    insert('b', 540, 600);
    insert('b', 720, 780);
  });

  it('lets no piece be changed in place, and none end before it begins', async () => {
    await add(sampleBooking({ id: 'a', from: 600, to: 720 }));
    expect(() => database.prepare('update bookingPieces set toMinute = 900').run([])).toThrow('laid anew');
    expect(() => insert('a', 800, 800)).toThrow('CHECK');
  });
});

describe('bookings', () => {
  it('are kept as they were given', async () => {
    const booking = sampleBooking({
      id: 'a',
      slots: ['am', 'pm'],
      published: true,
      title: '催し',
      state: 'tentative',
      heldUntil: 99,
      visit: 'v',
      ticket: 'F001',
      people: 12,
      purpose: 'meeting',
      source: 'kiosk',
    });
    expect(await add(booking)).toBe(true);
    const { bookings } = store.access;
    expect(await bookings.byId('a')).toEqual(booking);
    expect(await bookings.ofVisit('v')).toEqual([booking]);
    expect(await bookings.tentative(9)).toEqual([booking]);
  });

  it('of which one is refused leave nothing of it, and everything else of the transaction', async () => {
    await add(sampleBooking({ id: 'a' }), ['p']);
    const answers = await store.transaction(async ({ bookings }) => [
      await bookings.add({ booking: sampleBooking({ id: 'b' }), pieces: ['o', 'p'] }),
      await bookings.add({ booking: sampleBooking({ id: 'c' }), pieces: ['o'] }),
    ]);
    expect(answers).toEqual([false, true]);
    expect(await store.access.bookings.byId('b')).toBeNull();
    expect(ids(await store.access.bookings.during({ from: 0, to: 1440 }))).toEqual(['a', 'c']);
  });

  it('keep their old place until the new one is sure', async () => {
    await add(sampleBooking({ id: 'a', from: 540, to: 720 }), ['p', 'q']);
    await add(sampleBooking({ id: 'b', from: 720, to: 900 }), ['q']);
    expect(await change(sampleBooking({ id: 'a', from: 600, to: 780 }), ['p', 'q'])).toBe(false);
    expect(await add(sampleBooking({ id: 'c', from: 540, to: 600 }), ['q'])).toBe(false);
    expect(await change(sampleBooking({ id: 'a', from: 600, to: 780 }), ['p'])).toBe(true);
    expect(await add(sampleBooking({ id: 'c', from: 540, to: 720 }), ['q'])).toBe(true);
  });

  it('past midnight stand in the way of the next morning', async () => {
    await add(sampleBooking({ id: 'night', from: 1320, to: 1740 }));
    expect(await add(sampleBooking({ id: 'early', from: 1700, to: 1800 }))).toBe(false);
    expect(await add(sampleBooking({ id: 'dawn', from: 1740, to: 1800 }))).toBe(true);
    expect(ids(await store.access.bookings.during({ from: 1440, to: 1741 }))).toEqual(['night', 'dawn']);
    expect(ids(await store.access.bookings.taking(['p'], { from: 1730, to: 1740 }))).toEqual(['night']);
  });

  it('number permits by year without a gap, also when a number was not written after all', async () => {
    const take = (year: number) => store.transaction(({ bookings }) => bookings.nextPermit(year));
    const broken = store.transaction(async ({ bookings }) => {
      await bookings.nextPermit(2026);
      throw new Error('a fault of the program');
    });
    await expect(broken).rejects.toThrow();
    const numbers = await Promise.all(Array.from({ length: 40 }, () => take(2026)));
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    expect(await take(2027)).toBe(1);
  });

  it('give contacts and titles up that are no longer needed', async () => {
    const named = { name: '架空', phone: '0299550123', group: '会' };
    const old = { day: '2026-10-01', from: 0, to: 10 };
    await add(sampleBooking({ id: 'used', ...old, title: '内々の会' }), ['1']);
    await add(sampleBooking({ id: 'open', ...old, title: '公開講座', published: true }), ['2']);
    await add(sampleBooking({ id: 'coming' }), ['3']);
    await add(sampleBooking({ id: 'ended', state: 'cancelled', changedAt: 5 }), ['4']);
    for (const id of ['used', 'open', 'coming', 'ended']) {
      await store.transaction(({ bookings }) => bookings.setContact(id, named));
    }
    const { bookings } = store.access;
    expect(await bookings.eraseContacts({ usedBefore: '2026-10-02', endedBefore: 5 })).toBe(2);
    expect(await bookings.eraseContacts({ usedBefore: '2026-10-02', endedBefore: 6 })).toBe(1);
    expect(await bookings.contactOf('coming')).toEqual(named);
    expect(await bookings.contactOf('used')).toBeNull();
    expect([(await bookings.byId('used'))?.title, (await bookings.byId('open'))?.title]).toEqual(['', '公開講座']);
  });
});

describe('whatever is booked, moved and cancelled', () => {
  const PIECES = ['p', 'q', 'r'];
  const place = fc.record({
    pieces: fc.subarray(PIECES, { minLength: 1 }),
    from: fc.nat(20),
    length: fc.integer({ min: 1, max: 8 }),
  });
  const step = fc.record({ id: fc.nat(9), act: fc.constantFrom('place', 'cancel' as const), place });

  interface Held {
    readonly booking: Booking;
    readonly pieces: readonly string[];
  }

  const touches = (one: Held, other: Held): boolean =>
    one.booking.id !== other.booking.id &&
    takesRoom(other.booking) &&
    one.pieces.some((piece) => other.pieces.includes(piece)) &&
    one.booking.from < other.booking.to &&
    other.booking.from < one.booking.to;

  it('is as a simple list of all bookings has it, and no two ever touch', async () => {
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        round += 1;
        // A stretch of days of its own for each round: one file serves all of them.
        const base = round * 10_000;
        const model = new Map<string, Held>();
        for (const { id, act, place } of steps) {
          const name = `${round}-${id}`;
          const known = model.get(name);
          const times = { from: base + place.from, to: base + place.from + place.length };
          const wanted: Held =
            act === 'cancel' && known
              ? { ...known, booking: { ...known.booking, state: 'cancelled' } }
              : { booking: sampleBooking({ id: name, ...times }), pieces: place.pieces };
          const free = !takesRoom(wanted.booking) || ![...model.values()].some((other) => touches(wanted, other));
          const done = await (known ? change : add)(wanted.booking, wanted.pieces);
          expect(done).toBe(free);
          if (done) model.set(name, wanted);
        }
        const kept = await store.access.bookings.during({ from: base, to: base + 2000 });
        const live = [...model.values()].filter(({ booking }) => takesRoom(booking));
        expect(new Set(ids(kept))).toEqual(new Set(live.map(({ booking }) => booking.id)));
      }),
      { numRuns: 60 },
    );
  });
});
