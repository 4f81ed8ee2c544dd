import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepPrinted, printedSoFar } from '../../../renderer/manager/paper/printed-so-far.ts';
import { nextSlips, numbersOf, slipRange } from '../../../renderer/manager/paper/slip-range.ts';

describe('emergency numbers to print', () => {
  it('are a range in order that a printer can manage', () => {
    expect(slipRange('Z001', 'Z040')).toEqual({ from: 1, to: 40 });
    expect(slipRange('40', '1')).toBe('backwards');
    expect(slipRange('1', '201')).toBe('many');
    expect(slipRange('1', '200')).toEqual({ from: 1, to: 200 });
    expect(slipRange('x', '2')).toBe('number');
  });

  it('go on where the last printing ended, never past 999, and then begin again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (printed) => {
        const next = nextSlips(printed);
        expect(next.from).toBe(printed === 999 ? 1 : printed + 1);
        expect(next.to).toBeLessThanOrEqual(999);
        expect(slipRange(String(next.from), String(next.to))).toEqual(next);
        expect(numbersOf(next)).toHaveLength(next.to - next.from + 1);
      }),
    );
  });

  it('are remembered on this device', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    expect(printedSoFar(storage)).toBe(0);
    keepPrinted(storage, 40);
    expect(printedSoFar(storage)).toBe(40);
  });
});
