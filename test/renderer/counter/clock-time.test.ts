import { expect, it } from 'vitest';
import { clockTime } from '../../../renderer/counter/clock-time.ts';

it.each([
  ['15:00', '15:00'],
  ['9:05', '09:05'],
  ['1500', '15:00'],
  ['930', '09:30'],
  ['15', 'unreadable'],
  ['15時', '15:00'],
  ['15時5分', '15:05'],
  ['１５：００', '15:00'],
  [' 8:30 ', '08:30'],
  ['', null],
  ['  ', null],
  ['25:00', 'unreadable'],
  ['12:60', 'unreadable'],
  ['9:5', 'unreadable'],
  ['soon', 'unreadable'],
])('%j is read as %j', (typed, time) => {
  expect(clockTime(typed)).toBe(time);
});
