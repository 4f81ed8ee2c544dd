import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bookingKinds, bookingStates, takesRoom, type Booking } from '../../../../shared/domain/rooms/booking.ts';
import { checkHold } from '../../../../shared/domain/rooms/check-hold.ts';
import { piecesOf } from '../../../../shared/domain/rooms/pieces-of.ts';
import { roomWeek } from '../../../../shared/domain/rooms/room-week-of.ts';
import { dateOfWall, wallMinute, wallMinuteAt } from '../../../../shared/domain/rooms/wall-minute.ts';
import { takenRoom, smallRooms } from '../../../support/small-rooms.ts';

const book = smallRooms();
const rooms = book.facilities.flatMap((facility) => facility.rooms);
const first = '2026-11-23';
const now = wallMinuteAt('2026-11-24', '10:30');
const rules = { book, now, holidays: new Set<string>() };

const room = fc.constantFrom(...rooms.map(({ id }) => id));
const date = fc.nat({ max: 6 }).map((days) => dateOfWall(wallMinute(first, days * 1440)).date);

const booking: fc.Arbitrary<Booking> = fc
  .record({
    room,
    date,
    start: fc.nat({ max: 47 }),
    length: fc.integer({ min: 1, max: 30 }),
    kind: fc.constantFrom(...bookingKinds),
    state: fc.constantFrom(...bookingStates),
  })
  .map(({ date: day, start, length, ...rest }) => {
    const from = wallMinute(day, start * 30);
    return { ...takenRoom(rest.room, [day, '00:00', '00:30']), ...rest, from, to: from + length * 30 };
  });

const bookings = fc.array(booking, { maxLength: 12 });
const wish = fc.record({
  room,
  date,
  slots: fc.subarray(['dawn', 'am', 'pm', 'eve', 'night', 'day'], { minLength: 1 }),
});

const meet = (one: { from: number; to: number }, other: { from: number; to: number }) =>
  one.from < other.to && one.to > other.from;

it('what is given touches nothing that takes one of its pieces, and lies ahead', () => {
  fc.assert(
    fc.property(bookings, wish, (there, wished) => {
      const given = checkHold(wished, { ...rules, bookings: there, by: 'visitor' });
      fc.pre(given.ok);
      const { stretch, pieces } = given.value;
      const touched = there.filter(
        (one) => takesRoom(one) && meet(one, stretch) && piecesOf(book, one.room).some((id) => pieces.includes(id)),
      );
      expect(touched).toEqual([]);
      expect(stretch.from).toBeGreaterThan(now);
    }),
  );
});

it('a slot that the week calls holdable is given, any other is not', () => {
  fc.assert(
    fc.property(bookings, (there) => {
      const week = roomWeek({ ...rules, bookings: there, from: first, days: 7, asOf: 0 });
      for (const { room: id, days } of week.rooms)
        for (const { date: day, slots } of days)
          for (const { slot, holdable } of slots) {
            const given = checkHold(
              { room: id, date: day, slots: [slot] },
              { ...rules, bookings: there, by: 'visitor' },
            );
            expect([id, day, slot, given.ok]).toEqual([id, day, slot, holdable]);
          }
    }),
    { numRuns: 15 },
  );
});

it('once given, it is given to nobody else, under whatever name of the room', () => {
  fc.assert(
    fc.property(wish, wish, (one, other) => {
      const given = checkHold(one, { ...rules, bookings: [], by: 'office' });
      const alone = checkHold(other, { ...rules, bookings: [], by: 'office' });
      fc.pre(given.ok && alone.ok);
      const held = { ...takenRoom(one.room, [one.date, '00:00', '00:30']), ...given.value.stretch };
      const second = checkHold(other, { ...rules, bookings: [held], by: 'office' });
      const collide =
        meet(given.value.stretch, alone.value.stretch) &&
        given.value.pieces.some((id) => alone.value.pieces.includes(id));
      expect(second.ok).toBe(!collide);
    }),
  );
});

it('the week is the same in whatever order the bookings come, and names nobody', () => {
  fc.assert(
    fc.property(bookings, (there) => {
      const weekOf = (list: readonly Booking[]) =>
        roomWeek({ ...rules, bookings: list, from: first, days: 7, asOf: 0 });
      const statuses = (list: readonly Booking[]) =>
        weekOf(list).rooms.map(({ days }) => days.map(({ slots }) => slots));
      expect(statuses(there.toReversed())).toEqual(statuses(there));
      const secret = there.map((one) => ({ ...one, title: 'ひみつ', published: false }));
      expect(JSON.stringify(weekOf(secret))).not.toContain('ひみつ');
    }),
    { numRuns: 30 },
  );
});
