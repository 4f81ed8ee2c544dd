import { describe, expect, it } from 'vitest';
import { openingAt, type OpeningHours } from '../../../shared/domain/opening-hours.ts';

const hours: OpeningHours = {
  timeZone: 'Asia/Tokyo',
  weekdays: [1, 2, 3, 4, 5],
  ranges: [
    { from: '08:30', to: '12:00' },
    { from: '13:00', to: '17:15' },
  ],
  closedDates: new Set(['12-29', '12-30', '12-31', '01-01', '01-02', '01-03', '2026-11-23']),
};
const at = (local: string) => openingAt(Date.parse(`${local}:00+09:00`), hours);
const closed = (why: string, date: string, time: string) => ({ kind: 'closed', why, opens: { date, time } });

describe('opening hours', () => {
  it.each([
    ['2026-11-24T08:29', closed('before-hours', '2026-11-24', '08:30')],
    ['2026-11-24T08:30', { kind: 'open', until: '12:00' }],
    ['2026-11-24T12:00', closed('break', '2026-11-24', '13:00')],
    ['2026-11-24T17:14', { kind: 'open', until: '17:15' }],
    ['2026-11-24T17:15', closed('after-hours', '2026-11-25', '08:30')],
    // Friday evening, then a weekend and a holiday Monday.
    ['2026-11-20T18:00', closed('after-hours', '2026-11-24', '08:30')],
    ['2026-11-23T10:00', closed('closed-day', '2026-11-24', '08:30')],
    ['2026-12-28T18:00', closed('after-hours', '2027-01-04', '08:30')],
    ['2027-01-01T10:00', closed('closed-day', '2027-01-04', '08:30')],
  ])('%s', (local, expected) => expect(at(local)).toEqual(expected));

  it('says so when it never opens again', () => {
    const never = { ...hours, closedDates: new Set<string>(), weekdays: [] };
    expect(openingAt(0, never)).toEqual({ kind: 'closed', why: 'closed-day', opens: null });
  });
});
