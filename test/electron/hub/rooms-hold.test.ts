import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cancelVisit } from '../../../electron/commands/cancel-visit.ts';
import type { HoldRequest } from '../../../shared/domain/rooms/hold.ts';
import { UNDO_MS } from '../../../shared/domain/undo.ts';
import type { TestClient } from '../../support/client.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { allBookings, deskWish, issueRoom, morningOf, roomDraft, type RoomIssue } from '../../support/room-hall.ts';
import { clerk } from '../../support/staff.ts';

/* A room that is held at the kiosk, with the number and the form. Tuesday 2026-11-24, 10:00. */

let hub: TestHub;
let kiosk: TestClient;
let desk: TestClient;
beforeEach(async () => {
  hub = await startTestHub();
  [kiosk, desk] = [await hub.client('kiosk'), await clerk(hub, 'room-clerk')];
});
afterEach(() => hub.stop());

const said = {
  'applicant.kana': 'カクウ　ハナコ',
  'applicant.phone': '0299550123',
  'room.group': 'はいくのかい',
  'room.event': 'はいくてん',
  'room.publish': 'yes',
};

const refused = async (asked: RoomIssue) => (await issueRoom(kiosk, asked)).error;
const hold = (wish: Partial<HoldRequest>) => refused({ hold: wish });

/** Nothing came of a refused wish: no number, no booking, no draft. */
async function nothingCameOfIt(): Promise<void> {
  expect(await allBookings(desk)).toEqual([]);
  expect(hub.hub.deps.drafts.visits()).toEqual([]);
  expect((await issueRoom(kiosk)).ticket?.ticket).toMatch(/001$/);
}

describe('a room held at the kiosk', () => {
  it('comes with the number, until a time, with what the form says', async () => {
    const { ticket, visit } = await issueRoom(kiosk, { draft: roomDraft(hub, said) });
    const { holdMinutes } = hub.hub.deps.content().facilities;
    const until = hub.clock.now() + holdMinutes * 60_000;
    expect(ticket?.held).toMatchObject({ room: 'meeting-1', date: '2026-11-25', slots: ['morning'], until });
    const [booking] = await allBookings(desk);
    const about = { title: 'はいくてん', published: true, purpose: 'meeting', people: 12 };
    const held = { state: 'tentative', visit, ticket: ticket?.ticket, source: 'kiosk', heldUntil: until };
    expect(booking).toMatchObject({ id: ticket?.held?.booking, ...held, ...about });
    const { contact } = await desk.call.rooms.booking({ id: booking?.id ?? '' });
    expect(contact).toEqual({ name: 'カクウ　ハナコ', phone: '0299550123', group: 'はいくのかい' });
  });

  it('fills the form at the counter with the room', async () => {
    const { visit } = await issueRoom(kiosk, { draft: roomDraft(hub, said) });
    const facts = hub.hub.deps.drafts.of(visit)?.facts;
    expect(facts?.['room.place']).toMatchObject({ value: 'みらい町中央公民館 会議室1', source: 'derived' });
    expect(facts?.['room.date']?.value).toBe('2026-11-25');
    expect(facts?.['room.people']?.value).toBe('12');
  });

  it('leaves the purpose to the form where the visitor has not decided', async () => {
    const { visit } = await issueRoom(kiosk, { hold: { purpose: null }, draft: roomDraft(hub, said) });
    const [booking] = await allBookings(desk);
    expect(booking?.purpose).toBeNull();
    expect(hub.hub.deps.drafts.of(visit)?.facts['room.purpose']).toBeUndefined();
  });

  it('is one hold however often it is asked for, also at once', async () => {
    const requestId = randomUUID();
    const asked = Array.from({ length: 8 }, () => issueRoom(kiosk, { requestId }));
    const answers = (await Promise.all(asked)).map(({ ticket }) => ticket);
    expect(answers[0]?.held).not.toBeNull();
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await allBookings(desk)).toHaveLength(1);
  });

  it('is not published without consent, and has no contact without a form', async () => {
    await issueRoom(kiosk, { draft: roomDraft(hub, { ...said, 'room.publish': 'no' }) });
    await issueRoom(kiosk, { hold: { room: 'music' } });
    const [first, second] = await allBookings(desk);
    expect([first?.published, second?.title]).toEqual([false, '']);
    expect((await desk.call.rooms.booking({ id: second?.id ?? '' })).contact).toBeNull();
  });
});

describe('a wish for a room is refused as a whole', () => {
  it.each([
    ['that nobody knows', { room: 'no-such-room' }, 'UNKNOWN_ROOM'],
    ['in slots of another scheme', { slots: ['night'] }, 'BAD_SLOTS'],
    ['in slots with a gap', { slots: ['morning', 'evening'] }, 'BAD_SLOTS'],
    ['on a day that is none', { date: '2027-02-30' }, 'BAD_REQUEST'],
    ['yesterday', { date: '2026-11-22' }, 'SLOT_TAKEN'],
    ['this morning, which runs', { date: '2026-11-24' }, 'SLOT_TAKEN'],
    ['on a closed day', { date: '2026-11-30' }, 'SLOT_TAKEN'],
    ['before it is opened', { date: '2027-06-01' }, 'SLOT_TAKEN'],
  ] as const)('%s', async (_, wish, code) => {
    const asked = { hold: { ...morningOf, ...wish } as Partial<HoldRequest>, draft: roomDraft(hub, said) };
    expect(await refused(asked)).toMatchObject({ code });
    await nothingCameOfIt();
  });

  it('with a form that is wrong', async () => {
    const draft = roomDraft(hub, { ...said, 'applicant.phone': 'no phone' });
    expect(await refused({ draft })).toMatchObject({ code: 'BAD_VALUE' });
    await nothingCameOfIt();
  });

  it('when the room has just gone, with the slot and how it stands', async () => {
    await desk.call.rooms.book({ ...deskWish, slots: ['afternoon'] });
    const error = await hold({ slots: ['morning', 'afternoon'] });
    expect(error).toMatchObject({ code: 'SLOT_TAKEN', data: { slot: 'afternoon', status: 'full' } });
    expect(await hold({})).toBeNull();
  });
});

describe('many at once', () => {
  it('win one slot once, alone, combined or in parts', async () => {
    const wishes = Array.from({ length: 60 }, (_, at) => ({
      hold: { room: ['meeting-both', 'meeting-1', 'meeting-2'][at % 3] ?? '' },
    }));
    const answers = await Promise.all(wishes.map((wish) => issueRoom(kiosk, wish)));
    const won = answers.filter(({ ticket }) => ticket !== null);
    const rooms = won.map(({ ticket }) => ticket?.held?.room).sort();
    expect([['meeting-both'], ['meeting-1', 'meeting-2']]).toContainEqual(rooms);
    const numbers = won.map(({ ticket }) => Number(ticket?.ticket.slice(1))).sort((a, b) => a - b);
    expect(numbers).toEqual(won.map((_, at) => at + 1));
  });

  it('have exactly one winner of a thousand', async () => {
    const answers = await Promise.all(Array.from({ length: 1000 }, () => issueRoom(kiosk)));
    expect(answers.filter(({ ticket }) => ticket !== null)).toHaveLength(1);
    const codes = new Set(answers.map(({ error }) => (error as { code?: string } | null)?.code));
    expect(codes).toEqual(new Set([undefined, 'SLOT_TAKEN']));
    expect(await allBookings(desk)).toHaveLength(1);
  });
});

describe('a hold ends', () => {
  // Read from the store: while the clock jumps, a session of staff may end at any moment.
  const states = (ids: readonly (string | undefined)[]) =>
    Promise.all(ids.map(async (id) => (await hub.hub.deps.store.access.bookings.byId(id ?? ''))?.state));

  it('by itself when nobody confirms it, and not when somebody did', async () => {
    const one = await issueRoom(kiosk);
    const other = await issueRoom(kiosk, { hold: { room: 'music' } });
    const ids = [one, other].map(({ ticket }) => ticket?.held?.booking);
    await desk.call.rooms.confirm({ id: ids[1] ?? '' });
    hub.clock.set('2026-11-24T11:59:59+09:00');
    await hub.tidy();
    expect(await states(ids)).toEqual(['tentative', 'confirmed']);
    hub.clock.set('2026-11-24T12:00:00+09:00');
    await hub.tidy();
    expect(await states(ids)).toEqual(['lapsed', 'confirmed']);
    expect(await hold({})).toBeNull();
  });

  it('when its visit is given up as a whole, after the time in which staff may take that back', async () => {
    const { ticket, visit } = await issueRoom(kiosk);
    await cancelVisit(hub.hub.deps)({ visit }, {});
    await hub.tidy();
    const ids = [ticket?.held?.booking];
    expect(await states(ids)).toEqual(['tentative']);
    hub.clock.forward(UNDO_MS / 60_000);
    await hub.tidy();
    expect(await states(ids)).toEqual(['cancelled']);
    expect(await hub.hub.deps.store.access.bookings.ofVisit(visit)).toEqual([]);
  });

  it('never twice, whichever way the clock jumps', async () => {
    const { ticket } = await issueRoom(kiosk);
    const ids = [ticket?.held?.booking];
    hub.clock.set('2026-11-24T08:40:00+09:00');
    await hub.tidy();
    expect(await states(ids)).toEqual(['tentative']);
    expect(await hold({})).toMatchObject({ code: 'SLOT_TAKEN' });
    hub.clock.set('2026-11-25T16:00:00+09:00');
    await hub.tidy();
    expect(await states(ids)).toEqual(['lapsed']);
    hub.clock.set('2026-11-24T10:00:00+09:00');
    expect(await hold({})).toBeNull();
  });
});
