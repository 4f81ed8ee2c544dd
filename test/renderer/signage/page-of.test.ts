import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageOf } from '../../../renderer/signage/page-of.ts';

test.each([
  { length: 0, beat: 0, items: [], page: 1, of: 1 },
  { length: 8, beat: 5, items: [0, 1, 2, 3, 4, 5, 6, 7], page: 1, of: 1 },
  { length: 10, beat: 0, items: [0, 1, 2, 3, 4], page: 1, of: 2 },
  { length: 10, beat: 1, items: [5, 6, 7, 8, 9], page: 2, of: 2 },
  { length: 10, beat: 2, items: [0, 1, 2, 3, 4], page: 1, of: 2 },
])('$length items at beat $beat', ({ length, beat, ...page }) => {
  const list = Array.from({ length }, (_, index) => index);
  expect(pageOf(list, 8, beat)).toEqual(page);
});

test('every item has its turn, and no page is longer than its place', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.integer({ min: 1, max: 9 }), fc.nat(1000), (length, places, beat) => {
      const list = Array.from({ length }, (_, index) => index);
      const { of } = pageOf(list, places, beat);
      const pages = Array.from({ length: of }, (_, turn) => pageOf(list, places, beat + turn));
      expect(pages.every((page) => page.items.length <= places)).toBe(true);
      expect(pages.flatMap((page) => page.items).toSorted((a, b) => a - b)).toEqual(list);
    }),
  );
});
