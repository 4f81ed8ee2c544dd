import fc from 'fast-check';
import { expect, test } from 'vitest';
import { turnAt } from '../../../renderer/signage/turn-at.ts';

const turns = [
  { page: 'lines', seconds: 15 },
  { page: 'sections', seconds: 10 },
];

test.each([
  [0, 'lines'],
  [14, 'lines'],
  [15, 'sections'],
  [24, 'sections'],
  [25, 'lines'],
  [25_000_024, 'sections'],
])('at second %i: %s', (second, page) => {
  expect(turnAt(turns, second)).toBe(page);
});

test('without anything to show it is nobody’s turn', () => {
  expect(turnAt([], 7)).toBeNull();
});

test('each has its seconds in every round', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }),
      fc.nat(1e6),
      (all, from) => {
        const turns = all.map((seconds, page) => ({ page, seconds }));
        const round = all.reduce((sum, seconds) => sum + seconds, 0);
        const shown = Array.from({ length: round }, (_, second) => turnAt(turns, from + second));
        expect(turns.map(({ page }) => shown.filter((one) => one === page).length)).toEqual(all);
      },
    ),
  );
});
