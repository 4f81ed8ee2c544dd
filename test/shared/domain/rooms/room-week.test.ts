import { describe, expect, it } from 'vitest';
import type { Availability } from '../../../../shared/domain/rooms/availability.ts';
import type { Booking } from '../../../../shared/domain/rooms/booking.ts';
import type { Facility } from '../../../../shared/domain/rooms/facility.ts';
import { roomWeek } from '../../../../shared/domain/rooms/room-week-of.ts';
import type { RoomDay } from '../../../../shared/domain/rooms/room-week.ts';
import { wallMinuteAt } from '../../../../shared/domain/rooms/wall-minute.ts';
import { takenRoom, smallRooms } from '../../../support/small-rooms.ts';

/** A Tuesday. */
const day = '2026-11-24';

interface Known {
  readonly bookings?: readonly Booking[];
  readonly house?: Partial<Facility>;
  readonly now?: number;
  readonly date?: string;
  readonly holidays?: readonly string[];
}

function roomOn(room: string, { bookings = [], house = {}, now, date = day, holidays = [] }: Known = {}): RoomDay {
  const week = roomWeek({
    book: smallRooms(house),
    bookings,
    from: date,
    days: 1,
    asOf: 0,
    now: now ?? wallMinuteAt(day, '08:00'),
    holidays: new Set(holidays),
  });
  const found = week.rooms.find((one) => one.room === room)?.days[0];
  if (!found) throw new Error(`no room ${room}`);
  return found;
}

const statuses = (room: RoomDay): Availability[] => room.slots.map(({ status }) => status);
/** From when to when on that day. */
type Times = readonly [from: string, to: string];

const taken = (room: string, times: Times, known: Partial<Booking> = {}) => takenRoom(room, [day, ...times], known);

describe('how a slot stands', () => {
  it('is open where nothing is there, and can be held', () => {
    expect(roomOn('left').slots).toEqual([
      { slot: 'am', status: 'open', holdable: true },
      { slot: 'pm', status: 'open', holdable: true },
      { slot: 'eve', status: 'open', holdable: true },
    ]);
  });

  it.each<[string, readonly Booking[], readonly Availability[]]>([
    ['taken for its whole time', [taken('left', ['09:00', '12:00'])], ['full', 'open', 'open']],
    ['taken for longer', [taken('left', ['09:00', '17:00'])], ['full', 'full', 'open']],
    ['taken for a part', [taken('left', ['14:00', '15:00'])], ['open', 'partial', 'open']],
    ['only next to it', [taken('left', ['12:00', '13:00'])], ['open', 'open', 'open']],
    [
      'taken by two after each other',
      [taken('left', ['15:00', '17:00']), taken('left', ['13:00', '15:00'])],
      ['open', 'full', 'open'],
    ],
    [
      'taken by two with a gap',
      [taken('left', ['13:00', '14:00']), taken('left', ['15:00', '17:00'])],
      ['open', 'partial', 'open'],
    ],
    ['maintenance', [taken('left', ['09:00', '22:00'], { kind: 'maintenance' })], Array(3).fill('maintenance')],
    ['an event', [taken('left', ['18:00', '22:00'], { kind: 'event' })], ['open', 'open', 'event']],
    ['open to the public', [taken('left', ['18:00', '22:00'], { kind: 'public' })], ['open', 'open', 'public']],
    ['out of use', [taken('left', ['18:00', '22:00'], { kind: 'suspended' })], ['open', 'open', 'suspended']],
    [
      'a lottery for a part of it',
      [taken('left', ['18:00', '19:00'], { kind: 'lottery' })],
      ['open', 'open', 'lottery'],
    ],
    [
      'for two reasons',
      [taken('left', ['13:00', '15:00']), taken('left', ['15:00', '17:00'], { kind: 'maintenance' })],
      ['open', 'maintenance', 'open'],
    ],
    ['held', [taken('left', ['09:00', '12:00'], { state: 'tentative' })], ['full', 'open', 'open']],
    ['cancelled', [taken('left', ['09:00', '12:00'], { state: 'cancelled' })], ['open', 'open', 'open']],
    ['lapsed', [taken('left', ['09:00', '12:00'], { state: 'lapsed' })], ['open', 'open', 'open']],
    ['another room', [taken('back', ['09:00', '12:00'])], ['open', 'open', 'open']],
    ['the room it is part of', [taken('whole', ['09:00', '12:00'])], ['full', 'open', 'open']],
    ['a room that is gone', [taken('cellar', ['09:00', '12:00'])], ['open', 'open', 'open']],
  ])('%s', (_, bookings, expected) => {
    expect(statuses(roomOn('left', { bookings }))).toEqual(expected);
  });

  it('of a combined room is that of its pieces together, however deep', () => {
    const bookings = [taken('back', ['09:00', '12:00']), taken('front', ['13:00', '15:00'])];
    expect(statuses(roomOn('whole', { bookings }))).toEqual(['full', 'partial', 'open']);
    expect(statuses(roomOn('right', { bookings }))).toEqual(['full', 'partial', 'open']);
    expect(statuses(roomOn('left', { bookings }))).toEqual(['open', 'open', 'open']);
  });

  it('past midnight belongs to the evening before, whole day slots to all of it', () => {
    const bookings = [taken('lodge', ['22:00', '29:00']), taken('gallery', ['09:00', '12:00'])];
    const now = wallMinuteAt(day, '04:00');
    expect(statuses(roomOn('lodge', { bookings, now }))).toEqual(['open', 'open', 'open', 'open', 'full']);
    expect(statuses(roomOn('lodge', { bookings, date: '2026-11-25' }))).toEqual(Array(5).fill('open'));
    expect(statuses(roomOn('gallery', { bookings }))).toEqual(['full', 'open', 'partial']);
  });
});

describe('a day', () => {
  it.each<[string, Known]>([
    ['of the week', { house: { closedWeekdays: [2] } }],
    ['of every year', { house: { closedDates: ['11-24'] } }],
    ['of this year', { house: { closedDates: [day] } }],
    ['that is a holiday', { house: { closedOnHolidays: true }, holidays: [day] }],
  ])('is closed by its rule: %s', (_, known) => {
    expect(statuses(roomOn('left', known))).toEqual(Array(3).fill('closed'));
  });

  it('is open on a holiday that does not close the house', () => {
    expect(statuses(roomOn('left', { holidays: [day] }))).toEqual(Array(3).fill('open'));
  });

  it('that is closed still says what was agreed on', () => {
    const bookings = [taken('left', ['09:00', '12:00'], { kind: 'event' })];
    expect(statuses(roomOn('left', { bookings, house: { closedWeekdays: [2] } }))).toEqual([
      'event',
      'closed',
      'closed',
    ]);
  });

  it('that runs: begun and free is over, begun and taken is taken until its end', () => {
    const bookings = [taken('left', ['13:00', '17:00'])];
    const at = (time: string) => statuses(roomOn('left', { bookings, now: wallMinuteAt(day, time) }));
    expect(at('08:59')).toEqual(['open', 'full', 'open']);
    expect(at('09:00')).toEqual(['over', 'full', 'open']);
    expect(at('16:59')).toEqual(['over', 'full', 'open']);
    expect(at('17:00')).toEqual(['over', 'over', 'open']);
    expect(at('23:00')).toEqual(['over', 'over', 'over']);
  });

  it.each<[string, Partial<Facility['period']>, string, Availability, boolean]>([
    ['not opened yet', {}, '2027-01-05', 'not-open', false],
    ['opened', {}, '2026-12-28', 'open', true],
    ['in a lottery', { lotteryUntilDay: 28 }, '2026-12-28', 'lottery', false],
    ['too late to apply, and still free to see', { closesDaysBefore: 3 }, day, 'open', false],
    ['too far away', {}, '2028-01-05', 'unknown', false],
  ])('%s', (...[, period, date, status, holdable]) => {
    const { period: usual } = smallRooms().facilities[0] as Facility;
    const [slot] = roomOn('left', { date, house: { period: { ...usual, ...period } } }).slots;
    expect(slot).toEqual({ slot: 'am', status, holdable });
  });
});

describe('what is on', () => {
  const use = { from: wallMinuteAt(day, '13:00'), to: wallMinuteAt(day, '17:00'), kind: 'use' };
  const uses = (known: Partial<Booking>) =>
    roomOn('left', { bookings: [taken('left', ['13:00', '17:00'], known)] }).uses;

  it('is named with consent, once staff said yes', () => {
    expect(uses({})).toEqual([{ ...use, title: '見本の会' }]);
    expect(uses({ published: false })).toEqual([{ ...use, title: null }]);
    expect(uses({ state: 'tentative' })).toEqual([{ ...use, title: null }]);
    expect(uses({ title: '' })).toEqual([{ ...use, title: null }]);
  });

  it('leaves out what is no use of the room', () => {
    expect(uses({ kind: 'maintenance' })).toEqual([]);
    expect(uses({ state: 'cancelled' })).toEqual([]);
    expect(uses({ kind: 'event' })).toEqual([{ ...use, kind: 'event', title: '見本の会' }]);
  });

  it('stands in the order of its start, once for a room of several pieces', () => {
    const bookings = [taken('whole', ['18:00', '22:00']), taken('back', ['09:00', '12:00'])];
    expect(roomOn('whole', { bookings }).uses.map(({ from }) => from)).toEqual([
      wallMinuteAt(day, '09:00'),
      wallMinuteAt(day, '18:00'),
    ]);
  });
});
