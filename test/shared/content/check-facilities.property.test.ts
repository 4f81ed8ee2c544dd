import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkFacilities, FACILITIES } from '../../../shared/content/check-facilities.ts';
import { roomWeek } from '../../../shared/domain/rooms/room-week-of.ts';
import { wallMinuteAt } from '../../../shared/domain/rooms/wall-minute.ts';
import { sampleFiles } from '../../support/sample-guidance.ts';
import { takenRoom } from '../../support/small-rooms.ts';

type Holder = Record<string, unknown>;

/** Every place in a value that holds another one. */
function placesIn(value: unknown): { readonly holder: Holder; readonly key: string }[] {
  if (value === null || typeof value !== 'object') return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

const files = sampleFiles();
const whole = JSON.stringify(files[FACILITIES]);
const day = '2026-11-24';
const places = placesIn(JSON.parse(whole)).length;

/** What somebody puts in the place of something else: of another kind, or what stands elsewhere in the file. */
const slip = fc.record({
  at: fc.nat({ max: places - 1 }),
  put: fc.oneof(
    fc.constantFrom<unknown>(null, -1, 0, 1e9, '', 'nothing', '25:00', '02-30', [], {}, true),
    fc.nat({ max: places - 1 }).map((other) => ({ other })),
  ),
});

function isOther(put: unknown): put is { readonly other: number } {
  return put !== null && typeof put === 'object' && Object.hasOwn(put, 'other');
}

it('whatever stands in the file is refused with its place, or can be worked with', () => {
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 2 }), (slips) => {
      const file = JSON.parse(whole) as Holder;
      for (const { at, put } of slips) {
        const all = placesIn(file);
        const [place, from] = [all[at % all.length], isOther(put) ? all[put.other % all.length] : null];
        if (place) place.holder[place.key] = from ? structuredClone(from.holder[from.key]) : put;
      }
      const { book, faults } = checkFacilities({ ...files, [FACILITIES]: file });
      for (const fault of faults)
        expect(fault).toMatchObject({ file: FACILITIES, path: expect.stringMatching(/./) as string });
      if (faults.length > 0) return;
      const [first] = book.facilities.flatMap(({ rooms }) => rooms);
      const bookings = [takenRoom(first?.id ?? '', [day, '09:00', '12:00'])];
      const now = wallMinuteAt(day, '10:00');
      const week = roomWeek({ book, bookings, from: day, days: 2, asOf: 0, now, holidays: new Set<string>() });
      expect(week.rooms.length).toBe(book.facilities.flatMap(({ rooms }) => rooms).length);
      for (const { days } of week.rooms) expect(days.every(({ slots }) => slots.length > 0)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
