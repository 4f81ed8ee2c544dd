import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DAY_MINUTES,
  dateOfWall,
  instantOfWall,
  wallMinute,
  wallMinuteAt,
  wallMinuteOf,
} from '../../../../shared/domain/rooms/wall-minute.ts';

describe('a minute of the wall clock', () => {
  it('counts on past midnight and over the end of a month', () => {
    expect(wallMinuteAt('2026-11-30', '29:00')).toBe(wallMinuteAt('2026-12-01', '05:00'));
    expect(wallMinute('2028-03-01') - wallMinute('2028-02-28')).toBe(2 * DAY_MINUTES);
    expect(dateOfWall(wallMinuteAt('2026-12-31', '26:30'))).toEqual({ date: '2027-01-01', minutes: 150 });
  });

  it('is the one that the clock in the hall shows, whatever zone the machine is in', () => {
    const at = Date.parse('2026-11-23T15:30:59.999Z');
    expect(wallMinuteOf(at, 'Asia/Tokyo')).toBe(wallMinuteAt('2026-11-24', '00:30'));
    expect(wallMinuteOf(at, 'America/New_York')).toBe(wallMinuteAt('2026-11-23', '10:30'));
  });

  it('of a time that summer time leaves out is an hour later; one that comes twice is the first', () => {
    const zone = 'America/New_York';
    expect(instantOfWall(wallMinuteAt('2026-03-08', '02:30'), zone)).toBe(Date.parse('2026-03-08T07:30:00Z'));
    expect(instantOfWall(wallMinuteAt('2026-11-01', '01:30'), zone)).toBe(Date.parse('2026-11-01T05:30:00Z'));
  });

  it('leads to its instant and back where no summer time is', () => {
    fc.assert(
      fc.property(fc.integer({ min: wallMinute('1970-01-02'), max: wallMinute('2100-01-01') }), (minute) => {
        expect(wallMinuteOf(instantOfWall(minute, 'Asia/Tokyo'), 'Asia/Tokyo')).toBe(minute);
        const { date, minutes } = dateOfWall(minute);
        expect(wallMinute(date, minutes)).toBe(minute);
      }),
    );
  });
});
