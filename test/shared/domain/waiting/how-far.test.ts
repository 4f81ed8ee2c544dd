import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { howFar } from '../../../../shared/domain/waiting/how-far.ts';

const now = Date.parse('2026-11-24T10:02:00+09:00');
const minutes = (from: number, to: number) => ({ kind: 'minutes', from, to }) as const;

describe('how far somebody who waits may go', () => {
  it.each([
    ['nobody is before', 0, minutes(40, 50), { kind: 'here' }],
    ['it goes at once', 1, { kind: 'at-once' }, { kind: 'here' }],
    ['it may be soon', 3, minutes(5, 15), { kind: 'here' }],
    ['some minutes', 3, minutes(10, 20), { kind: 'building' }],
    ['nothing is known', 5, { kind: 'unknown' }, { kind: 'building' }],
    ['half an hour, rounded down to 10:20, is too little', 6, minutes(30, 45), { kind: 'building' }],
    ['an hour', 12, minutes(60, 80), { kind: 'until', at: Date.parse('2026-11-24T10:40:00+09:00') }],
  ] as const)('%s', (_case, ahead, band, expected) => {
    expect(howFar({ ahead, band }, now)).toEqual(expected);
  });

  it('never sends anybody away past the beginning of the band, and tells a time of five minutes', () => {
    const band = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([from, more]) => minutes(from * 5, (from + more) * 5));
    fc.assert(
      fc.property(fc.nat(100), band, fc.nat(86_400_000), (ahead, waits, later) => {
        const far = howFar({ ahead, band: waits }, now + later);
        if (far.kind !== 'until') return;
        expect(far.at).toBeLessThan(now + later + waits.from * 60_000);
        expect(far.at).toBeGreaterThan(now + later);
        expect(far.at % 300_000).toBe(0);
      }),
    );
  });
});
