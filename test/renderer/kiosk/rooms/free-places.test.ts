import { expect, it } from 'vitest';
import { fittingRooms } from '../../../../renderer/kiosk/rooms/fitting-rooms.ts';
import { freePlaces } from '../../../../renderer/kiosk/rooms/free-places.ts';
import { roomPages } from '../../../../renderer/kiosk/rooms/room-pages.ts';
import { daySign, slotSign } from '../../../../renderer/kiosk/rooms/slot-sign.ts';
import type { RoomDay, RoomWeek } from '../../../../shared/domain/rooms/room-week.ts';
import { sampleFacility, sampleRoom, smallRooms } from '../../../support/small-rooms.ts';

const rooms = [
  sampleRoom({ id: 'hall', capacity: 300 }),
  sampleRoom({ id: 'small', capacity: 10 }),
  sampleRoom({ id: 'ground', capacity: null, purposes: ['sports'] }),
  sampleRoom({ id: 'middle', capacity: 24 }),
];
const book = { ...smallRooms(), facilities: [sampleFacility({ rooms })] };
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

const dayOf = (date: string, ...free: string[]): RoomDay => ({
  date,
  uses: [],
  slots: ['am', 'pm'].map((slot) => {
    const holdable = free.includes(slot);
    return { slot, holdable, status: holdable ? 'open' : 'full' };
  }),
});

const week: RoomWeek = {
  asOf: 0,
  from: '2026-11-24',
  days: 3,
  rooms: [
    { room: 'hall', days: [dayOf('2026-11-24'), dayOf('2026-11-25', 'am', 'pm'), dayOf('2026-11-26', 'am')] },
    { room: 'middle', days: [dayOf('2026-11-24'), dayOf('2026-11-25', 'pm'), dayOf('2026-11-26', 'pm')] },
  ],
};

it('rooms that hold as many come by their size, larger ones after those that just fit', () => {
  expect(ids(fittingRooms(book, { purpose: 'meeting', people: 20 }, null))).toEqual(['middle', 'hall']);
  expect(ids(fittingRooms(book, { purpose: null, people: 20 }, null))).toEqual(['middle', 'hall', 'ground']);
  expect(ids(fittingRooms(book, { purpose: 'meeting', people: null }, null))).toEqual(['hall', 'small', 'middle']);
  expect(fittingRooms(book, { purpose: 'meeting', people: 20 }, 'elsewhere')).toEqual([]);
});

it('what is near comes first: by the day, then at the same time, then in the same room', () => {
  const near = { date: '2026-11-25', room: 'hall', slots: ['pm'] };
  const places = freePlaces(
    week,
    [rooms[0], rooms[3]].filter((one) => one !== undefined),
    near,
  );
  expect(places.map(({ room, date }) => `${room.id} ${date.slice(-2)}`)).toEqual([
    'hall 25',
    'middle 25',
    'middle 26',
    'hall 26',
  ]);
  expect(freePlaces(null, rooms, near)).toEqual([]);
});

it('a sign tells what can be had here and now', () => {
  expect(slotSign({ slot: 'am', status: 'open', holdable: false })).toBe('dash');
  expect(slotSign({ slot: 'am', status: 'maintenance', holdable: false })).toBe('closed');
  expect(daySign(dayOf('2026-11-25', 'am', 'pm'))).toBe('circle');
  expect(daySign(dayOf('2026-11-25', 'am'))).toBe('triangle');
  expect(daySign(dayOf('2026-11-25'))).toBe('cross');
  expect(daySign({ date: '2026-11-25', uses: [], slots: [] })).toBe('dash');
});

it('rooms fill pages, and one that is too high has a page of its own', () => {
  const heights = new Map([
    ['hall', 5],
    ['small', 2],
    ['ground', 9],
    ['middle', 3],
  ]);
  const pages = roomPages(rooms, ({ id }) => heights.get(id) ?? 0, 7);
  expect(pages.map(ids)).toEqual([['hall', 'small'], ['ground'], ['middle']]);
});
