import { expect, it } from 'vitest';
import { officeDay } from '../../../renderer/counter/office-day.ts';

const tokyo = { timeZone: 'Asia/Tokyo', dayChangesAt: '04:00' };

it.each([
  ['2026-11-24T10:00:00+09:00', '2026-11-24'],
  ['2026-11-25T03:59:00+09:00', '2026-11-24'],
  ['2026-11-25T04:00:00+09:00', '2026-11-25'],
  ['2026-11-24T23:30:00Z', '2026-11-25'],
])('%s belongs to %s', (at, day) => {
  expect(officeDay(Date.parse(at), tokyo)).toBe(day);
});
