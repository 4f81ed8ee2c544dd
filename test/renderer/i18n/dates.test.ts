import { describe, expect, it } from 'vitest';
import { dates, wallClock } from '../../../renderer/i18n/dates.ts';

const saturday = Date.parse('2026-11-21T13:05:00+09:00');

describe('dates of the office', () => {
  it.each([
    ['ja', '2026年（令和8年）11月21日（土）', '11月21日（土）', '13:05'],
    ['ja-x-easy', '2026年11月21日 土曜日', '11月21日 土曜日', '午後1時5分'],
    ['en', 'Saturday 21 November 2026', 'Sat 21 November', '13:05'],
  ] as const)('are written as %s readers write them', (...[language, full, day, time]) => {
    const words = dates(language, 'Asia/Tokyo');
    expect(words.full(saturday).replace(',', '')).toBe(full);
    expect(words.day(saturday).replace(',', '')).toBe(day);
    expect(words.time(saturday)).toBe(time);
  });

  it('follow the office, not the machine: the evening in New York is the next morning in Tokyo', () => {
    const instant = Date.parse('2026-11-20T18:30:00-05:00');
    expect(dates('ja', 'Asia/Tokyo').day(instant)).toBe('11月21日（土）');
    expect(dates('ja', 'Asia/Tokyo').time(instant)).toBe('8:30');
  });

  it.each([
    ['08:00', '午前8時', '8:00'],
    ['08:30', '午前8時30分', '8:30'],
    ['12:15', '午後0時15分', '12:15'],
    ['00:05', '午前0時5分', '0:05'],
    ['17:15', '午後5時15分', '17:15'],
  ])('say a time of the hub (%s) with half days in easy Japanese', (time, easy, plain) => {
    expect(dates('ja-x-easy', 'Asia/Tokyo').clock(time)).toBe(easy);
    expect(dates('ja', 'Asia/Tokyo').clock(time)).toBe(plain);
  });

  it('take a date of the hub as that date everywhere', () => {
    expect(dates('ja', 'Pacific/Kiritimati').dayOf('2026-11-24')).toBe('11月24日（火）');
    expect(wallClock('08:30')).toBe('8:30');
    expect(wallClock('17:15')).toBe('17:15');
  });
});
