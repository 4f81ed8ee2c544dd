import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { howFar } from '../../../../shared/domain/waiting/how-far.ts';

const now = Date.parse('2026-11-24T10:02:00+09:00');
const minutes = (from: number, to: number) => ({ kind: 'minutes', from, to }) as const;

describe('how far somebody who waits may go', () => {
  it.each([
    ['nobody is before', { ahead: 0, band: minutes(40, 50) }, { kind: 'here' }],
    ['it goes at once', { ahead: 1, band: { kind: 'at-once' } }, { kind: 'here' }],
    ['it may be soon', { ahead: 3, band: minutes(5, 15) }, { kind: 'here' }],
    ['some minutes', { ahead: 3, band: minutes(10, 20) }, { kind: 'building' }],
    ['nothing is known', { ahead: 5, band: { kind: 'unknown' } }, { kind: 'building' }],
    ['half an hour, rounded down to 10:20, is too little', { ahead: 6, band: minutes(30, 45) }, { kind: 'building' }],
    ['an hour', { ahead: 12, band: minutes(60, 80) }, { kind: 'until', at: Date.parse('2026-11-24T10:40:00+09:00') }],
  ] as const)('%s', (_case, waits, expected) => {
    expect(howFar(waits, now)).toEqual(expected);
  });

  it('never sends anybody away past the beginning of the band, and tells a time of five minutes', () => {
    const waiting = fc.record({
      ahead: fc.nat(100),
      band: fc
        .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
        .map(([from, more]) => minutes(from * 5, (from + more) * 5)),
    });
    fc.assert(
      fc.property(waiting, fc.nat(86_400_000), (waits, later) => {
        const far = howFar(waits, now + later);
        if (far.kind !== 'until') return;
        expect(far.at).toBeLessThan(now + later + waits.band.from * 60_000);
        expect(far.at).toBeGreaterThan(now + later);
        expect(far.at % 300_000).toBe(0);
      }),
    );
  });
});
