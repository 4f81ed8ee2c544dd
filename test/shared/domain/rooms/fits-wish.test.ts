import { expect, test } from 'vitest';
import { fitsWish } from '../../../../shared/domain/rooms/fits-wish.ts';

const room = { purposes: ['meeting', 'culture'], capacity: 24 };

test.each([
  [{ purpose: null, people: null }, true],
  [{ purpose: 'meeting', people: 24 }, true],
  [{ purpose: 'meeting', people: 25 }, false],
  [{ purpose: 'sports', people: null }, false],
  [{ purpose: null, people: 25 }, false],
])('a room for meetings of 24: %o is %s', (needs, fits) => {
  expect(fitsWish(room, needs)).toBe(fits);
});

test('out of doors there is room for everybody', () => {
  expect(fitsWish({ ...room, capacity: null }, { purpose: 'culture', people: 900 })).toBe(true);
});
