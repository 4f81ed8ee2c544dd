import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAudit } from '../../../electron/audit/read-audit.ts';
import type { TestClient } from '../../support/client.ts';
import { refusal } from '../../support/craft.ts';
import { testFolder } from '../../support/folder.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { newestOf, until } from '../../support/newest.ts';
import { allBookings, deskWish } from '../../support/room-hall.ts';
import { clerk } from '../../support/staff.ts';

/* What the section that owns the rooms does. Tuesday 2026-11-24, 10:00. */

let hub: TestHub;
let desk: TestClient;
beforeEach(async () => {
  hub = await startTestHub();
  desk = await clerk(hub, 'room-clerk');
});
afterEach(() => hub.stop());

const named = { name: '架空　花子', phone: '0299550123', group: '俳句の会' };

describe('booking at the desk', () => {
  it('takes the room at once, and everybody sees the slot without a name', async () => {
    const booking = await desk.call.rooms.book({ ...deskWish, contact: named });
    expect(booking).toMatchObject({ room: 'meeting-1', day: '2026-11-25', state: 'confirmed', source: 'office' });
    const anyone = await hub.client();
    const week = await anyone.call.rooms.week({ from: '2026-11-25', days: 1 });
    const room = week.rooms.find((one) => one.room === 'meeting-1');
    expect(room?.days[0]?.slots.map(({ status }) => status)).toEqual(['full', 'open', 'open']);
    expect(room?.days[0]?.uses).toEqual([{ kind: 'use', from: booking.from, to: booking.to, title: null }]);
    const both = week.rooms.find((one) => one.room === 'meeting-both');
    expect(both?.days[0]?.slots[0]?.status).toBe('full');
    expect(JSON.stringify(week)).not.toContain('俳句');
  });

  it('is refused where the room is taken, closed or unknown', async () => {
    const { rooms } = desk.call;
    await rooms.book(deskWish);
    expect(await refusal(rooms.book(deskWish))).toBe('SLOT_TAKEN');
    expect(await refusal(rooms.book({ ...deskWish, room: 'meeting-both' }))).toBe('SLOT_TAKEN');
    expect(await refusal(rooms.book({ ...deskWish, date: '2026-11-30' }))).toBe('SLOT_TAKEN');
    expect(await refusal(rooms.book({ ...deskWish, room: 'no-such-room' }))).toBe('UNKNOWN_ROOM');
    expect(await refusal(rooms.book({ ...deskWish, slots: ['night'] }))).toBe('BAD_SLOTS');
    expect(await refusal(rooms.book({ ...deskWish, slots: ['morning', 'evening'] }))).toBe('BAD_SLOTS');
    expect(await refusal(rooms.book({ ...deskWish, until: hub.clock.now() }))).toBe('UNTIL_PAST');
    expect(await allBookings(desk)).toHaveLength(1);
  });

  it('past midnight keeps the next morning free of others', async () => {
    const { rooms } = desk.call;
    const night = { ...deskWish, room: 'great-room', date: '2026-12-04' };
    const booking = await rooms.book({ ...night, slots: ['night'] });
    expect(booking.to - booking.from).toBe(7 * 60);
    expect(await refusal(rooms.book({ ...night, date: '2026-12-05', slots: ['dawn'] }))).toBe(null);
    const closing = { rooms: ['great-room'], fromDate: '2026-12-05', toDate: '2026-12-05', slots: null } as const;
    const refused = await refusal(rooms.close({ ...closing, rooms: ['great-room'], kind: 'maintenance', title: '' }));
    expect(refused).toBe('COLLIDES');
    expect((await rooms.calendar({ from: '2026-12-05', days: 1 })).map(({ day }) => day)).toEqual([
      '2026-12-04',
      '2026-12-05',
    ]);
  });

  it('is for staff', async () => {
    const kiosk = await hub.client('kiosk');
    expect(await refusal(kiosk.call.rooms.book(deskWish))).toBe('NOT_ALLOWED');
    expect(await refusal(kiosk.call.rooms.calendar({ from: '2026-11-24', days: 7 }))).toBe('NOT_ALLOWED');
    expect((await kiosk.call.rooms.facilities()).facilities.length).toBeGreaterThan(0);
  });
});

describe('a booking', () => {
  it('moves when the new place is sure, and not before', async () => {
    const { rooms } = desk.call;
    const one = await rooms.book(deskWish);
    const other = await rooms.book({ ...deskWish, room: 'meeting-2' });
    const place = { room: 'meeting-both', date: '2026-11-25', slots: ['morning'] };
    expect(await refusal(rooms.move({ id: one.id, ...place }))).toBe('SLOT_TAKEN');
    expect(await refusal(rooms.book(deskWish))).toBe('SLOT_TAKEN');
    await rooms.cancel({ id: other.id, reason: 'applicant' });
    const moved = await rooms.move({ id: one.id, ...place });
    expect(moved).toMatchObject({ id: one.id, room: 'meeting-both', state: 'confirmed' });
    expect(await refusal(rooms.book({ ...deskWish, room: 'meeting-2' }))).toBe('SLOT_TAKEN');
    await rooms.move({ id: one.id, ...place, slots: ['morning', 'afternoon'] });
    await rooms.move({ id: one.id, ...place, slots: ['evening'] });
    expect(await refusal(rooms.book(deskWish))).toBe(null);
  });

  it('is confirmed, prolonged, edited and cancelled; what is over stays over', async () => {
    const { rooms } = desk.call;
    const soon = hub.clock.now() + 60_000;
    const { id } = await rooms.book({ ...deskWish, until: soon });
    expect(await rooms.prolong({ id, until: soon + 60_000 })).toMatchObject({ heldUntil: soon + 60_000 });
    expect(await refusal(rooms.prolong({ id, until: hub.clock.now() }))).toBe('UNTIL_PAST');
    expect(await rooms.confirm({ id })).toMatchObject({ state: 'confirmed', heldUntil: null });
    const about = { title: '公開講座', published: true, purpose: null, people: 20 };
    const edited = await rooms.edit({ id, ...about, contact: named });
    expect(edited).toMatchObject({ booking: { ...about, state: 'confirmed' }, contact: named });
    expect((await rooms.edit({ id, ...about, contact: null })).contact).toEqual(named);
    expect((await rooms.edit({ id, ...about, contact: { name: '', phone: '', group: '' } })).contact).toBeNull();
    expect(await rooms.cancel({ id, reason: 'weather' })).toMatchObject({ state: 'cancelled' });
    expect(await refusal(rooms.confirm({ id }))).toBe('BOOKING_OVER');
    expect(await refusal(rooms.cancel({ id: 'nobody', reason: 'weather' }))).toBe('UNKNOWN_BOOKING');
    expect(await allBookings(desk)).toEqual([]);
    expect((await rooms.booking({ id })).booking.state).toBe('cancelled');
  });

  it('shows its title in public with consent alone', async () => {
    const { rooms } = desk.call;
    const { id } = await rooms.book({ ...deskWish, published: true });
    const titles = async () => {
      const week = await rooms.week({ from: '2026-11-25', days: 1 });
      return week.rooms.find(({ room }) => room === 'meeting-1')?.days[0]?.uses.map(({ title }) => title);
    };
    expect(await titles()).toEqual(['俳句の会']);
    await rooms.edit({ id, title: '俳句の会', published: false, purpose: null, people: null, contact: null });
    expect(await titles()).toEqual([null]);
  });

  it('gets the number of its permit once, without gaps, by fiscal year', async () => {
    const { rooms } = desk.call;
    const days = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'];
    const made = await Promise.all(days.map((date) => rooms.book({ ...deskWish, date })));
    const held = await rooms.book({ ...deskWish, date: '2026-11-29', until: hub.clock.now() + 1000 });
    expect(await refusal(rooms.permit({ id: held.id }))).toBe('NOT_CONFIRMED');
    const prints = made.flatMap(({ id }) => [id, id, id]).map((id) => rooms.permit({ id }));
    const numbers = (await Promise.all(prints)).map(({ booking }) => booking.permit);
    expect(new Set(numbers)).toEqual(new Set(['2026-0001', '2026-0002', '2026-0003', '2026-0004']));
    for (const [at, { id }] of made.entries()) {
      expect((await rooms.permit({ id })).booking.permit).toBe(numbers[at * 3]);
    }
  });

  it('that was looked at, changed or printed stands in the audit log, without what is in it', async () => {
    const { rooms } = desk.call;
    const { id } = await rooms.book({ ...deskWish, contact: named });
    await rooms.booking({ id });
    await rooms.permit({ id });
    await rooms.cancel({ id, reason: 'town' });
    const rows = readAudit(hub.folder, undefined);
    if (!rows.ok) throw new Error('no audit log');
    expect(rows.value.map(({ act, detail }) => [act, detail])).toEqual([
      ['booking.changed', `made ${id}`],
      ['booking.opened', id],
      ['booking.changed', `permit ${id}`],
      ['permit.printed', id],
      ['booking.changed', `cancelled town ${id}`],
    ]);
    expect(JSON.stringify(rows.value)).not.toContain('俳句');
  });
});

describe('closing rooms', () => {
  const closing = {
    rooms: ['meeting-both', 'meeting-1', 'music'],
    fromDate: '2026-11-25',
    toDate: '2026-11-27',
    slots: null,
    kind: 'maintenance' as const,
    title: '空調の工事',
  };

  it('is for all days, or for none and says what is in the way', async () => {
    const { rooms } = desk.call;
    const there = await rooms.book({ ...deskWish, room: 'meeting-2', date: '2026-11-27', slots: ['evening'] });
    expect(await refusal(rooms.close(closing))).toBe('COLLIDES');
    expect(await allBookings(desk)).toEqual([there]);
    await rooms.cancel({ id: there.id, reason: 'town' });
    // The rooms that are parts of another one are closed with it.
    expect(await rooms.close(closing)).toHaveLength(6);
    const week = await rooms.week({ from: '2026-11-25', days: 3 });
    const meeting2 = week.rooms.find(({ room }) => room === 'meeting-2');
    const status = new Set(meeting2?.days.flatMap(({ slots }) => slots.map((slot) => slot.status)));
    expect(status).toEqual(new Set(['maintenance']));
  });

  it('takes slots, and no nonsense', async () => {
    const { rooms } = desk.call;
    const [one] = await rooms.close({ ...closing, rooms: ['music'], toDate: closing.fromDate, slots: ['morning'] });
    expect(one).toMatchObject({ kind: 'maintenance', slots: ['morning'], state: 'confirmed' });
    expect(await refusal(rooms.close({ ...closing, rooms: ['nowhere'] }))).toBe('UNKNOWN_ROOM');
    expect(await refusal(rooms.close({ ...closing, slots: ['night'] }))).toBe('BAD_SLOTS');
    expect(await refusal(rooms.close({ ...closing, toDate: '2026-11-24' }))).toBe('BAD_SLOTS');
    expect(await refusal(rooms.close({ ...closing, toDate: '2099-11-24' }))).toBe('BAD_SLOTS');
  });
});

describe('the windows of the office', () => {
  it('are told who waits and when to ask again', async () => {
    const { rooms } = desk.call;
    const before = await newestOf(rooms.office());
    expect(before.waiting).toEqual([]);
    const held = await rooms.book({ ...deskWish, until: hub.clock.now() + 60_000 });
    const after = await until(rooms.office(), (view) => view.bookingsRevision > before.bookingsRevision);
    expect(after.waiting).toEqual([held]);
    await rooms.confirm({ id: held.id });
    await until(rooms.office(), (view) => view.waiting.length === 0);
  });
});

describe('a restart', () => {
  it('keeps every booking, its contact, its permit and the count of changes', async () => {
    const folder = testFolder();
    const first = await startTestHub({ folder });
    const clerkThere = await clerk(first, 'first-clerk');
    const { id } = await clerkThere.call.rooms.book({ ...deskWish, contact: named });
    await clerkThere.call.rooms.permit({ id });
    const before = await clerkThere.call.rooms.booking({ id });
    const { bookingsRevision } = await newestOf(clerkThere.call.rooms.office());
    await first.stop();
    const again = await startTestHub({ folder });
    const { rooms } = (await clerk(again, 'next-clerk')).call;
    expect(await rooms.booking({ id })).toEqual(before);
    expect((await newestOf(rooms.office())).bookingsRevision).toBe(bookingsRevision);
    expect(await refusal(rooms.book(deskWish))).toBe('SLOT_TAKEN');
    await again.stop();
  });
});
