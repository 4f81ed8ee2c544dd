import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TestClient } from '../../support/client.ts';
import { refusal } from '../../support/craft.ts';
import { testFolder } from '../../support/folder.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { allBookings, deskWish } from '../../support/room-hall.ts';
import { clerk } from '../../support/staff.ts';
import { townIn, type Entry, type TownFolder } from '../../support/town-folder.ts';

/* Rooms are made of other pieces than before: the bookings that are there follow. */

let town: TownFolder;
let hub: TestHub;
let desk: TestClient;

beforeEach(async () => {
  town = townIn(testFolder());
  hub = await startTestHub({ settings: { town: town.folder } });
  desk = await clerk(hub, 'room-clerk');
});
afterEach(() => hub.stop());

/** Changes rooms in the town's file; null = the room is gone. */
async function changeRooms(change: (room: Entry) => Entry | null): Promise<void> {
  const { facilities } = JSON.parse(town.read('facilities.json')) as { facilities: { rooms: Entry[] }[] };
  const changed = facilities.map((facility) => ({
    ...facility,
    rooms: facility.rooms.flatMap((one) => change(one) ?? []),
  }));
  town.set('facilities.json', { facilities: changed });
  await hub.hub.readContent();
}

/** The music room becomes a part of the tatami room. */
const joined = (room: Entry): Entry => (room['id'] === 'tatami' ? { ...room, parts: ['music', 'kitchen'] } : room);

it('a booking takes what its room is made of now', async () => {
  const { rooms } = desk.call;
  const booking = await rooms.book({ ...deskWish, room: 'tatami' });
  await changeRooms(joined);
  expect(hub.log).toContain('content: newer files taken');
  expect(await refusal(rooms.book({ ...deskWish, room: 'music' }))).toBe('SLOT_TAKEN');
  await rooms.cancel({ id: booking.id, reason: 'mistake' });
  expect(await refusal(rooms.book({ ...deskWish, room: 'music' }))).toBe(null);
  expect(await refusal(rooms.book({ ...deskWish, room: 'tatami' }))).toBe('SLOT_TAKEN');
});

it('of two that would meet the older one gets the place, the other stays where it lies, and the log says so', async () => {
  const { rooms } = desk.call;
  const music = await rooms.book({ ...deskWish, room: 'music' });
  const tatami = await rooms.book({ ...deskWish, room: 'tatami' });
  await changeRooms(joined);
  expect(hub.log.filter((line) => line.startsWith('rooms:'))).toEqual([
    `rooms: 1 bookings lie where their rooms no longer are: ${tatami.id}`,
  ]);
  expect(await allBookings(desk)).toEqual([music, tatami]);
  await rooms.cancel({ id: music.id, reason: 'town' });
  const moved = await rooms.move({ id: tatami.id, room: 'tatami', date: '2026-11-25', slots: ['morning'] });
  expect(moved.id).toBe(tatami.id);
  expect(await refusal(rooms.book({ ...deskWish, room: 'kitchen' }))).toBe('SLOT_TAKEN');
});

it('a booking of a room that is gone stays, and can be moved or cancelled', async () => {
  const { rooms } = desk.call;
  const booking = await rooms.book({ ...deskWish, room: 'music' });
  await changeRooms((room) => (room['id'] === 'music' ? null : room));
  expect(await allBookings(desk)).toEqual([booking]);
  expect(await refusal(rooms.book({ ...deskWish, room: 'music' }))).toBe('UNKNOWN_ROOM');
  expect(await rooms.confirm({ id: booking.id })).toMatchObject({ state: 'confirmed' });
  const moved = await rooms.move({ id: booking.id, room: 'kitchen', date: '2026-11-25', slots: ['morning'] });
  expect(moved).toMatchObject({ id: booking.id, room: 'kitchen' });
});
