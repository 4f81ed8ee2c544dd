import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StopWait } from '../../../../shared/domain/waiting/hall-waits.ts';
import { shownBand, type ShownBand } from '../../../../shared/domain/waiting/shown-band.ts';
import type { WaitBand } from '../../../../shared/domain/waiting/wait-band.ts';
import { minutes, NOW, upper } from './queue-builder.ts';

/** One telling: the upper edge (0 = at once, null = unknown), minutes after the first, people before, counters. */
interface Telling {
  readonly to: number | null;
  readonly after?: number;
  readonly ahead?: number;
  readonly serving?: number;
}

function band(to: number | null): WaitBand {
  if (to === null) return { kind: 'unknown' };
  return to === 0 ? { kind: 'at-once' } : { kind: 'minutes', from: to - 5, to };
}

function told(tellings: readonly Telling[]): StopWait[] {
  let before: ShownBand | null = null;
  return tellings.map(({ to, after = 0, ahead = 3, serving = 2 }) => {
    const wait = { band: band(to), tight: false, ahead, reason: null };
    const next = shownBand(before, { at: NOW + minutes(after), wait, serving });
    before = next.shown;
    return next.wait;
  });
}

const reasons = (tellings: readonly Telling[]) => told(tellings).map((wait) => wait.reason);

describe('the band that is shown', () => {
  it('falls, and grows by one step, without a word', () => {
    expect(reasons([{ to: 30 }, { to: 25 }, { to: 30 }, { to: 20 }])).toEqual([null, null, null, null]);
  });

  it('says why it grows by more', () => {
    expect(reasons([{ to: 20 }, { to: 30 }])).toEqual([null, 'longer-today']);
    expect(reasons([{ to: 20 }, { to: 30, ahead: 4 }])).toEqual([null, 'somebody-before']);
    expect(reasons([{ to: 20 }, { to: 30, ahead: 4, serving: 1 }])).toEqual([null, 'counter-away']);
    expect(reasons([{ to: 20 }, { to: null, serving: 0 }])).toEqual([null, 'counter-away']);
    expect(reasons([{ to: 0 }, { to: 10 }])).toEqual([null, 'longer-today']);
  });

  it('owes no reason after it was unknown', () => {
    expect(reasons([{ to: null }, { to: 40 }])).toEqual([null, null]);
  });

  it('adds small steps up', () => {
    expect(reasons([{ to: 20 }, { to: 25 }, { to: 30 }])).toEqual([null, null, 'longer-today']);
  });

  it('keeps the reason for ten minutes, or until the band is back', () => {
    const jump = [{ to: 20 }, { to: 40, after: 1 }];
    expect(reasons([...jump, { to: 35, after: 9 }]).at(-1)).toBe('longer-today');
    expect(reasons([...jump, { to: 35, after: 12 }]).at(-1)).toBeNull();
    expect(reasons([...jump, { to: 20, after: 3 }]).at(-1)).toBeNull();
  });

  it('never jumps over more than one step without a reason', () => {
    const step = fc.option(fc.integer({ min: 0, max: 24 }).map((steps) => steps * 5));
    fc.assert(
      fc.property(fc.array(fc.record({ to: step, after: fc.nat(300), ahead: fc.nat(9) })), (tellings) => {
        const waits = told(tellings.toSorted((a, b) => a.after - b.after));
        for (const [index, wait] of waits.entries()) {
          const before = waits[index - 1];
          if (before && upper(wait) > upper(before) + 5) expect(wait.reason).not.toBeNull();
        }
      }),
    );
  });
});
