import { describe, expect, it } from 'vitest';
import type { Booking } from '../../../../shared/domain/rooms/booking.ts';
import { checkHold, type HoldRules } from '../../../../shared/domain/rooms/check-hold.ts';
import type { Facility } from '../../../../shared/domain/rooms/facility.ts';
import type { HoldRequest } from '../../../../shared/domain/rooms/hold.ts';
import { wallMinuteAt } from '../../../../shared/domain/rooms/wall-minute.ts';
import { takenRoom, smallRooms } from '../../../support/small-rooms.ts';

const day = '2026-11-24';

interface Known extends Partial<Pick<HoldRules, 'bookings' | 'by' | 'now'>> {
  readonly wish?: Partial<HoldRequest>;
  readonly house?: Partial<Facility>;
}

function checked({ wish = {}, house = {}, ...rules }: Known) {
  return checkHold(
    { room: 'left', date: day, slots: ['pm'], ...wish },
    {
      book: smallRooms(house),
      bookings: [],
      now: wallMinuteAt(day, '08:00'),
      holidays: new Set<string>(),
      by: 'visitor',
      ...rules,
    },
  );
}

/** From when to when on that day. */
type Times = readonly [from: string, to: string];

const taken = (room: string, times: Times, known: Partial<Booking> = {}) => takenRoom(room, [day, ...times], known);

const refusal = (known: Known) => {
  const result = checked(known);
  if (result.ok) return 'given';
  return result.error.code === 'SLOT_TAKEN'
    ? `${result.error.data.slot} ${result.error.data.status}`
    : result.error.code;
};

const { period } = smallRooms().facilities[0] as Facility;
const withPeriod = (known: Partial<Facility['period']>): Partial<Facility> => ({ period: { ...period, ...known } });

describe('a room that is wished for', () => {
  it('is given with its time and its pieces', () => {
    const result = checked({ wish: { room: 'whole', slots: ['eve', 'pm'] } });
    expect(result).toMatchObject({
      ok: true,
      value: {
        room: { id: 'whole' },
        day,
        slots: [{ id: 'pm' }, { id: 'eve' }],
        stretch: { from: wallMinuteAt(day, '13:00'), to: wallMinuteAt(day, '22:00') },
        pieces: ['left', 'front', 'back'],
      },
    });
  });

  it.each<[string, Known, string]>([
    ['a room that nobody knows', { wish: { room: 'cellar' } }, 'UNKNOWN_ROOM'],
    ['no slot', { wish: { slots: [] } }, 'BAD_SLOTS'],
    ['a slot of another scheme', { wish: { slots: ['pm', 'night'] } }, 'BAD_SLOTS'],
    ['slots with one between', { wish: { slots: ['am', 'eve'] } }, 'BAD_SLOTS'],
    ['no date', { wish: { date: '2026-02-30' } }, 'BAD_SLOTS'],
    ['a date in words', { wish: { date: 'tomorrow' } }, 'BAD_SLOTS'],
    ['a date too far away', { wish: { date: '2028-06-01' } }, 'BAD_SLOTS'],
    ['yesterday', { wish: { date: '2026-11-23' } }, 'pm over'],
    ['a slot that runs', { now: wallMinuteAt(day, '13:00') }, 'pm over'],
    ['a closed day', { house: { closedWeekdays: [2] } }, 'pm closed'],
    ['a room that has just gone', { bookings: [taken('left', ['13:00', '17:00'])] }, 'pm full'],
    ['a part of the slot gone', { bookings: [taken('left', ['16:00', '18:00'])] }, 'pm partial'],
    [
      'one of two slots gone',
      { wish: { slots: ['am', 'pm'] }, bookings: [taken('left', ['13:00', '17:00'])] },
      'pm full',
    ],
    ['a room that is part of a taken one', { bookings: [taken('whole', ['13:00', '17:00'])] }, 'pm full'],
    ['a room with a taken part', { wish: { room: 'whole' }, bookings: [taken('back', ['13:00', '17:00'])] }, 'pm full'],
    [
      'the break between two slots gone',
      { wish: { slots: ['am', 'pm'] }, bookings: [taken('left', ['12:00', '12:30'])] },
      'am partial',
    ],
    ['maintenance', { bookings: [taken('left', ['13:00', '17:00'], { kind: 'maintenance' })] }, 'pm maintenance'],
    ['a month that is not opened', { wish: { date: '2027-01-05' } }, 'pm not-open'],
    ['a lottery', { wish: { date: '2026-12-05' }, house: withPeriod({ lotteryUntilDay: 28 }) }, 'pm lottery'],
    ['too late to apply', { house: withPeriod({ closesDaysBefore: 1 }) }, 'pm not-open'],
    ['a slot that follows a taken one', { bookings: [taken('left', ['09:00', '13:00'])] }, 'given'],
    ['a booking that is no more', { bookings: [taken('left', ['13:00', '17:00'], { state: 'lapsed' })] }, 'given'],
    [
      'a night that runs into a taken morning',
      night([takenRoom('lodge', ['2026-11-25', '04:00', '06:00'])]),
      'night partial',
    ],
    ['a night up to a taken morning', night([takenRoom('lodge', ['2026-11-25', '05:00', '08:30'])]), 'given'],
  ])('%s', (_, known, expected) => {
    expect(refusal(known)).toBe(expected);
  });
});

function night(bookings: readonly Booking[]): Known {
  return { wish: { room: 'lodge', slots: ['night'] }, bookings };
}

describe('staff of the office', () => {
  it.each<[string, Known, string]>([
    ['give a room before it is opened', { wish: { date: '2027-01-05' } }, 'given'],
    [
      'give a room in the lottery',
      { wish: { date: '2026-12-05' }, house: withPeriod({ lotteryUntilDay: 28 }) },
      'given',
    ],
    ['give a room too late', { house: withPeriod({ closesDaysBefore: 1 }) }, 'given'],
    ['give a slot that runs', { now: wallMinuteAt(day, '16:00') }, 'given'],
    ['not one that is over', { now: wallMinuteAt(day, '17:00') }, 'pm over'],
    ['not on a closed day', { house: { closedWeekdays: [2] } }, 'pm closed'],
    [
      'not what is taken',
      { bookings: [taken('left', ['13:00', '17:00'])], now: wallMinuteAt(day, '16:00') },
      'pm full',
    ],
    ['not a part that is drawn', { bookings: [taken('left', ['13:00', '14:00'], { kind: 'lottery' })] }, 'pm lottery'],
  ])('%s', (_, known, expected) => {
    expect(refusal({ by: 'office', ...known })).toBe(expected);
  });
});
