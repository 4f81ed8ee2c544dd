import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDay, dayMemory, dayStart, nextDayChange } from '../../../shared/domain/business-day.ts';

const rule = { timeZone: 'Asia/Tokyo', changesAt: '04:00' };
const at = (iso: string): number => Date.parse(iso);

describe('business day', () => {
  it.each([
    ['2026-11-24T10:00:00+09:00', '2026-11-24'],
    ['2026-11-24T03:59:59+09:00', '2026-11-23'],
    ['2026-11-24T04:00:00+09:00', '2026-11-24'],
    // 17:00 in Japan is 08:00 UTC, and midnight UTC is 09:00 in Japan: neither changes the day.
    ['2026-11-24T08:59:59+09:00', '2026-11-24'],
    ['2026-11-24T09:00:00+09:00', '2026-11-24'],
    ['2027-01-01T00:30:00+09:00', '2026-12-31'],
  ])('%s is %s', (instant, day) => expect(businessDay(at(instant), rule)).toBe(day));

  it('changes at the set hour where clocks are put forward', () => {
    const berlin = { timeZone: 'Europe/Berlin', changesAt: '02:30' };
    expect(businessDay(at('2026-03-29T03:10:00+02:00'), berlin)).toBe('2026-03-29');
    expect(businessDay(at('2026-03-29T01:50:00+01:00'), berlin)).toBe('2026-03-28');
  });

  it('begins where the one before ends, and holds every instant of its own', () => {
    const instants = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') });
    fc.assert(
      fc.property(instants, fc.constantFrom('Asia/Tokyo', 'America/New_York', 'UTC'), (now, timeZone) => {
        const zone = { timeZone, changesAt: '04:00' };
        const day = businessDay(now, zone);
        expect(dayStart(day, zone)).toBeLessThanOrEqual(now);
        expect(nextDayChange(now, zone)).toBeGreaterThan(now);
        expect(businessDay(nextDayChange(now, zone) - 1, zone)).toBe(day);
      }),
    );
  });

  it('is the same from memory', () => {
    const remembered = dayMemory(rule);
    const instants = fc.array(fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2026-01-09T00:00:00Z') }));
    fc.assert(
      fc.property(instants, (all) => all.forEach((now) => expect(remembered(now)).toBe(businessDay(now, rule)))),
    );
  });
});
