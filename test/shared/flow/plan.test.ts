import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planStops, type Plannable } from '../../../shared/flow/plan.ts';
import { sampleGuidance } from '../../support/sample-guidance.ts';

const { procedures, guides } = sampleGuidance();
const done = (id: string, line: string, after: readonly string[] = []): Plannable => ({ id, line, after, minutes: 10 });
const minutesOf = (one: Plannable) => one.minutes;
const waits = (table: Readonly<Record<string, number>> = {}) => ({
  minutesOf,
  waitOf: (line: string) => table[line] ?? 0,
  walkOf: () => 0,
});
const shown = (chosen: readonly Plannable[], times = waits()) =>
  planStops(chosen, times).map((stop) => `${stop.line}: ${stop.procedures.map((one) => one.id).join(', ')}`);

/** Minutes from the arrival to the end, a line's wait running from the arrival. */
const ends = (stops: ReturnType<typeof planStops>, waitOf: (line: string) => number) =>
  stops.reduce(
    (end, { line, procedures: all }) => all.reduce((sum, one) => sum + one.minutes, Math.max(end, waitOf(line))),
    0,
  );

function permutations<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((one, at) => permutations(things.toSpliced(at, 1)).map((rest) => [one, ...rest]));
}

describe('a plan', () => {
  it('is empty for nothing', () => {
    expect(shown([])).toEqual([]);
  });

  it('has one stop a line, first what the others depend on', () => {
    const chosen = [done('join', 'C', ['moving-in']), done('card', 'B', ['moving-in']), done('moving-in', 'B')];
    expect(shown(chosen)).toEqual(['B: moving-in, card', 'C: join']);
  });

  it('ignores what is not chosen', () => {
    expect(shown([done('join', 'C', ['moving-in']), done('dog', 'G')], waits({ G: 5 }))).toEqual(['C: join', 'G: dog']);
  });

  it('sends nobody up and down the stairs where another order takes no longer', () => {
    const chosen = [done('upstairs', 'G'), done('here', 'A'), done('above', 'H'), done('near', 'C')];
    const floor = (line: string | null): number => (line === 'G' || line === 'H' ? 2 : 1);
    const walkOf = (from: string | null, to: string): number => (floor(from) === floor(to) ? 1 : 4);
    const lines = planStops(chosen, { ...waits(), walkOf }).map(({ line }) => floor(line));
    expect(lines).toEqual([1, 1, 2, 2]);
  });

  it('goes where the wait is short while the other line moves on', () => {
    const chosen = [done('a', 'A'), done('b', 'B')];
    expect(shown(chosen, waits({ A: 30 }))).toEqual(['B: b', 'A: a']);
    expect(shown(chosen, waits({ B: 30 }))).toEqual(['A: a', 'B: b']);
  });

  it('puts the order before the time', () => {
    expect(shown([done('a', 'A'), done('b', 'B', ['a'])], waits({ A: 60 }))).toEqual(['A: a', 'B: b']);
  });

  it('returns to a line only when another must come between', () => {
    const chosen = [done('marriage', 'B'), done('register', 'A', ['marriage']), done('passport', 'B', ['register'])];
    expect(shown(chosen)).toEqual(['B: marriage', 'A: register', 'B: passport']);
  });

  it('still names everything where the content has a circle', () => {
    expect(shown([done('a', 'A', ['b']), done('b', 'B', ['a'])]).toSorted()).toEqual(['A: a', 'B: b']);
  });

  it('ends as early as any order of the lines', () => {
    const lines = ['A', 'B', 'C', 'D', 'E'];
    const table = fc.record(Object.fromEntries(lines.map((line) => [line, fc.nat(60)])));
    const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(table, lengths, (waiting, minutes) => {
        const chosen = lines.map((line, at) => ({ ...done(line.toLowerCase(), line), minutes: minutes[at]! }));
        const { waitOf } = waits(waiting);
        const all = permutations(chosen).map((order) => order.map((one) => ({ line: one.line, procedures: [one] })));
        const earliest = Math.min(...all.map((stops) => ends(stops, waitOf)));
        expect(ends(planStops(chosen, waits(waiting)), waitOf)).toBe(earliest);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the order of precedence for anything chosen in the sample town', () => {
    fc.assert(
      fc.property(fc.subarray([...procedures]), fc.func(fc.nat(60)), (chosen, waitOf) => {
        const order = planStops(chosen, { minutesOf, waitOf, walkOf: () => 0 }).flatMap((stop) =>
          stop.procedures.map((one) => one.id),
        );
        expect(order.toSorted()).toEqual(chosen.map((one) => one.id).toSorted());
        for (const one of chosen) {
          const early = one.after.filter((id) => order.includes(id));
          early.forEach((id) => expect(order.indexOf(id)).toBeLessThan(order.indexOf(one.id)));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('sends nobody twice to a line in any guide of the sample town, were everything needed', () => {
    for (const guide of guides) {
      const chosen = procedures.filter((one) => guide.outcomes.some((outcome) => outcome.procedure === one.id));
      const lines = planStops(chosen, waits()).map((stop) => stop.line);
      expect(new Set(lines).size, guide.id).toBe(lines.length);
    }
  });
});
