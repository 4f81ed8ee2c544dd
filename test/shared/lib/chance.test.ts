import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, textKey } from '../../../shared/lib/draw.ts';
import { normalShare, normalValue } from '../../../shared/lib/normal.ts';

describe('a draw', () => {
  it('is between 0 and 1, and the same for the same keys', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.nat(), (seed, key, run) => {
        const drawn = draw(seed, key, run);
        expect(drawn).toBeGreaterThan(0);
        expect(drawn).toBeLessThan(1);
        expect(draw(seed, key, run)).toBe(drawn);
      }),
    );
  });

  it('is spread evenly over runs and over keys', () => {
    const byRun = Array.from({ length: 10_000 }, (_, run) => draw(1, textKey('a visit'), run));
    const byKey = Array.from({ length: 10_000 }, (_, key) => draw(1, textKey(`visit ${key}`), 3));
    for (const drawn of [byRun, byKey]) {
      for (let tenth = 0; tenth < 10; tenth += 1) {
        const there = drawn.filter((one) => one >= tenth / 10 && one < (tenth + 1) / 10).length;
        expect(Math.abs(there - 1000)).toBeLessThan(150);
      }
    }
  });
});

describe('the normal distribution', () => {
  it('has the values of the tables', () => {
    for (const [share, value] of [
      [0.5, 0],
      [0.8, 0.8416212],
      [0.975, 1.959964],
      [0.001, -3.0902323],
      [0.9999, 3.7190165],
    ] as const) {
      expect(normalValue(share)).toBeCloseTo(value, 5);
      expect(normalShare(value)).toBeCloseTo(share, 5);
    }
  });

  it('turns a value into a share and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0005, max: 0.9995, noNaN: true }), (share) => {
        expect(normalShare(normalValue(share))).toBeCloseTo(share, 5);
      }),
    );
  });
});
