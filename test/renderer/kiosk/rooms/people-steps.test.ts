import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MANY, nextPeople, startPeople } from '../../../../renderer/kiosk/rooms/people-steps.ts';
import { addDays, daysBetween, weekdayOf } from '../../../../renderer/kiosk/rooms/iso-days.ts';
import { roomFee } from '../../../../renderer/kiosk/rooms/room-fee.ts';

it.each([
  [20, 24, 20],
  [null, 24, 10],
  [null, 8, 8],
  [MANY, 300, 150],
  [40, null, 40],
])('for %s in a room of %s the number begins with %s', (wish, capacity, people) => {
  expect(startPeople(wish, capacity)).toBe(people);
});

it('goes by ones, fives and tens, and never beyond one and what the room holds', () => {
  expect([19, 20, 24, 97, 100].map((people) => nextPeople(people, 1, null))).toEqual([20, 25, 25, 100, 110]);
  expect([20, 25, 21, 100, 110].map((people) => nextPeople(people, -1, null))).toEqual([19, 20, 20, 95, 100]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.constantFrom(1 as const, -1 as const), (people, by) => {
      const next = nextPeople(people, by, 300);
      expect(next).toBeGreaterThanOrEqual(1);
      expect(next).toBeLessThanOrEqual(300);
      expect(by === 1 ? next >= people : next <= people).toBe(true);
    }),
  );
});

it('adds up the fees of slots; where one is not told, none is', () => {
  const fees = [
    { slot: 'am', yen: 500 },
    { slot: 'pm', yen: 700 },
  ];
  expect(roomFee({ fees }, ['am', 'pm'])).toBe(1_200);
  expect(roomFee({ fees }, ['am', 'eve'])).toBeNull();
  expect(roomFee({ fees: [{ slot: null, yen: 300 }] }, ['h09', 'h10'])).toBe(600);
});

it('counts days over the end of a year and a leap day', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(daysBetween('2026-11-24', '2026-12-01')).toBe(7);
  expect(weekdayOf('2026-11-28')).toBe(6);
});
