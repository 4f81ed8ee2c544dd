import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promiseKept, promiseState } from '../../../renderer/counter/promise-state.ts';
import type { WaitBand } from '../../../shared/domain/waiting/wait-band.ts';
import { TEN } from './desk-builder.ts';

const MINUTE = 60_000;
const band = (from: number, to: number): WaitBand => ({ kind: 'minutes', from, to });
const after = (minutes: number, promise: WaitBand | null, now?: WaitBand) =>
  promiseState({ promise, waitingSince: TEN }, TEN + minutes * MINUTE, now && { band: now });

describe('promised against actual', () => {
  it.each([
    [0, { kind: 'within', from: 15, to: 25 }],
    [19, { kind: 'within', from: 15, to: 25 }],
    [20, { kind: 'near', left: 5 }],
    [23, { kind: 'near', left: 2 }],
    [25, { kind: 'near', left: 0 }],
    [26, { kind: 'over', minutes: 1 }],
    [40, { kind: 'over', minutes: 15 }],
  ])('after %i of 15 to 25 minutes', (minutes, state) => {
    expect(after(minutes, band(15, 25))).toEqual(state);
  });

  it('does not cry at once about a short promise', () => {
    expect(after(0, band(0, 5)).kind).toBe('within');
    expect(after(3, band(0, 5))).toEqual({ kind: 'near', left: 2 });
    expect(after(7, { kind: 'at-once' })).toEqual({ kind: 'over', minutes: 2 });
  });

  it('says early that it will take longer than was told', () => {
    expect(after(5, band(15, 25), band(20, 30)).kind).toBe('within');
    expect(after(5, band(15, 25), band(25, 35))).toEqual({ kind: 'slipping', to: 25 });
  });

  it('promises nothing where nothing was promised', () => {
    expect(after(90, null).kind).toBe('none');
    expect(after(90, { kind: 'unknown' }).kind).toBe('none');
    expect(promiseState({ promise: band(5, 10), waitingSince: null }, TEN).kind).toBe('none');
  });

  it('never gets better while time passes', () => {
    const rank = { none: 0, within: 0, slipping: 1, near: 2, over: 3 };
    fc.assert(
      fc.property(fc.tuple(fc.nat(60), fc.integer({ min: 5, max: 60 })), fc.nat(120), (told, minutes) => {
        const at = (minute: number) => rank[after(minute, band(told[0], told[0] + told[1])).kind];
        expect(at(minutes)).toBeLessThanOrEqual(at(minutes + 1));
      }),
    );
  });
});

describe('how a wait turned out', () => {
  const turned = (minutes: number) =>
    promiseKept({ promise: band(15, 25), waitingSince: TEN, firstCalledAt: TEN + minutes * MINUTE });

  it('was kept to the end of the band, and not beyond', () => {
    expect(turned(25)).toEqual({ kind: 'within', from: 15, to: 25 });
    expect(turned(27)).toEqual({ kind: 'over', minutes: 2 });
    expect(promiseKept({ promise: band(15, 25), waitingSince: TEN, firstCalledAt: null }).kind).toBe('none');
  });
});
