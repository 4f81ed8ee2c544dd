import { expect, it } from 'vitest';
import { holdTimes } from '../../../renderer/counter/hold-times.ts';
import { TEN, town } from './desk-builder.ts';

const HOUR = 60 * 60_000;
const times = (now: number) => holdTimes(now, town.office).map(({ minutes, until }) => `${minutes} ${until}`);

it('offers the usual times on the office’s clock', () => {
  expect(times(TEN)).toEqual(['10 10:10', '20 10:20', '30 10:30', '60 11:00']);
});

it('offers nothing after closing', () => {
  expect(times(TEN + 6.5 * HOUR)).toEqual(['10 16:40', '20 16:50', '30 17:00']);
  expect(times(TEN + 8 * HOUR)).toEqual([]);
});
