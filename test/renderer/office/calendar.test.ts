import { describe, expect, it } from 'vitest';
import { datesOf, mondayOf, spanOf } from '../../../renderer/office/calendar/calendar-days.ts';
import { dayCells, isFree } from '../../../renderer/office/calendar/day-cells.ts';
import { pickSlot } from '../../../renderer/office/calendar/pick-slot.ts';
import type { Availability } from '../../../shared/domain/rooms/availability.ts';
import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import { roomOf } from '../../../shared/domain/rooms/room-of.ts';
import { slotsOf } from '../../../shared/domain/rooms/slots-of.ts';
import { takingByRoom } from '../../../shared/domain/rooms/taking-by-room.ts';
import { wallMinuteAt } from '../../../shared/domain/rooms/wall-minute.ts';
import { takenRoom, smallRooms } from '../../support/small-rooms.ts';

const book = smallRooms();
const DAY = '2026-11-24';

function cells(
  room: string,
  bookings: readonly Booking[],
  { status = 'open', time = '08:00' }: { readonly status?: Availability; readonly time?: string } = {},
) {
  const known = roomOf(book, room);
  return dayCells({
    ...{ room, date: DAY, slots: known ? slotsOf(book, known) : [] },
    bookings: takingByRoom(book, bookings).get(room) ?? [],
    statusOf: () => status,
    clock: wallMinuteAt(DAY, time),
  });
}

const shape = (all: ReturnType<typeof cells>) =>
  all.map(({ slots, taken }) => [
    slots.map(({ id }) => id).join('+'),
    taken.map(({ own }) => (own ? 'own' : 'through')),
  ]);

describe('the days in sight', () => {
  it('are a week from Monday, or one day', () => {
    expect(mondayOf('2026-11-24')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(spanOf({ view: 'day', from: null }, DAY)).toEqual({ from: DAY, days: 1 });
    expect(datesOf(spanOf({ view: 'week', from: '2027-01-01' }, DAY)).at(-1)).toBe('2027-01-03');
  });
});

describe('the places of a room on a day', () => {
  it('are one where a booking goes on over slots, and one each where nobody is', () => {
    const one = takenRoom('left', [DAY, '09:00', '17:00'], { slots: ['am', 'pm'] });
    expect(shape(cells('left', [one]))).toEqual([
      ['am+pm', ['own']],
      ['eve', []],
    ]);
  });

  it('show through which room they are taken', () => {
    const half = takenRoom('left', [DAY, '09:00', '12:00'], { slots: ['am'] });
    expect(shape(cells('whole', [half]))[0]).toEqual(['am', ['through']]);
    expect(shape(cells('right', [half]))[0]).toEqual(['am', []]);
  });

  it('show a slot of the whole day as taken through its morning', () => {
    const morning = takenRoom('gallery', [DAY, '09:00', '12:00'], { slots: ['am'] });
    expect(shape(cells('gallery', [morning]))).toEqual([
      ['am', ['own']],
      ['pm', []],
      ['day', ['through']],
    ]);
  });

  it('hold two bookings by times in one slot', () => {
    const [one, other] = [takenRoom('left', [DAY, '09:00', '10:00']), takenRoom('left', [DAY, '10:30', '12:00'])];
    expect(shape(cells('left', [one, other]))[0]).toEqual(['am', ['own', 'own']]);
  });
});

describe('a place is free', () => {
  const [am] = cells('left', []);

  it('where nobody has it, also before the time to apply; not on closed days', () => {
    expect(am && isFree(am, null)).toBe(true);
    expect(isFree(cells('left', [], { status: 'not-open' })[0]!, null)).toBe(true);
    expect(isFree(cells('left', [], { status: 'closed' })[0]!, null)).toBe(false);
  });

  it('while its slot runs, for whoever stands at the desk; not once it is over', () => {
    expect(isFree(cells('left', [], { status: 'over', time: '10:00' })[0]!, null)).toBe(true);
    expect(isFree(cells('left', [], { status: 'over', time: '12:00' })[0]!, null)).toBe(false);
  });

  it('where only the booking is that is to be moved', () => {
    const moved = takenRoom('left', [DAY, '09:00', '12:00'], { slots: ['am'] });
    const [cell] = cells('left', [moved]);
    expect(isFree(cell!, null)).toBe(false);
    expect(isFree(cell!, moved.id)).toBe(true);
  });
});

describe('slots that are pressed', () => {
  const [three, day] = [book.schemes[0]?.slots ?? [], book.schemes[2]?.slots ?? []];
  const press = (slot: string, date = DAY) => ({ room: 'left', date, slot });

  it('make one place where they lie beside each other', () => {
    const one = pickSlot(null, press('pm'), three);
    expect(pickSlot(one, press('am'), three)?.slots).toEqual(['am', 'pm']);
  });

  it('begin anew with a gap, an overlap, another day or another room', () => {
    const am = pickSlot(null, press('am'), three);
    expect(pickSlot(am, press('eve'), three)?.slots).toEqual(['eve']);
    expect(pickSlot(pickSlot(null, press('am'), day), press('day'), day)?.slots).toEqual(['day']);
    expect(pickSlot(am, press('pm', '2026-11-25'), three)).toEqual({ room: 'left', date: '2026-11-25', slots: ['pm'] });
  });

  it('are left out when pressed again; in the middle nothing is left', () => {
    const two = pickSlot(pickSlot(null, press('am'), three), press('pm'), three);
    expect(pickSlot(two, press('am'), three)?.slots).toEqual(['pm']);
    expect(pickSlot(pickSlot(null, press('am'), three), press('am'), three)).toBeNull();
    const all = pickSlot(two, press('eve'), three);
    expect(pickSlot(all, press('pm'), three)).toBeNull();
  });
});
