import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopsOfPlan } from '../../../shared/domain/stops-of-plan.ts';
import { sampleContent } from '../../support/sample-guidance.ts';

const { town } = sampleContent();
const idsOf = (line: string) => town.errands.filter((one) => one.line === line).map(({ id }) => id);

/** Any plan that can be: errands of one line at each stop, none twice. */
const plans = fc
  .shuffledSubarray(['A', 'B', 'C', 'E', 'F'], { minLength: 1 })
  .chain((lines) => fc.tuple(...lines.map((line) => fc.shuffledSubarray(idsOf(line), { minLength: 1, maxLength: 4 }))));

describe('the stops of a plan', () => {
  it('are its errands in its order, the first of each naming the stop', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const stops = stopsOfPlan(town, plan);
        if (!stops.ok) throw new Error(stops.error.code);
        expect(stops.value.map(({ errand, also }) => [errand, ...also])).toEqual(plan);
        expect(stops.value.every(({ line, errand }) => idsOf(line).includes(errand))).toBe(true);
        expect(stops.value.every(({ kind }) => kind === 'reception')).toBe(true);
      }),
    );
  });

  it('may return to a line, where another must come between', () => {
    const stops = stopsOfPlan(town, [['marriage'], ['family-register'], ['passport']]);
    expect(stops.ok && stops.value.map(({ line }) => line)).toEqual(['B', 'A', 'B']);
  });

  it('know just a ticket of a line', () => {
    expect(stopsOfPlan(town, [['C']])).toEqual({
      ok: true,
      value: [{ line: 'C', errand: 'C', also: [], kind: 'reception' }],
    });
  });

  it.each([
    ['no stop', [], 'BAD_PLAN'],
    ['a stop for nothing', [['moving-in'], []], 'BAD_PLAN'],
    ['two lines at a stop', [['moving-in', 'pension-join']], 'BAD_PLAN'],
    ['an errand twice', [['moving-in'], ['pension-join'], ['moving-in']], 'BAD_PLAN'],
    ['an errand the town does not have', [['moving-in', 'fishing']], 'UNKNOWN_ERRAND'],
    ['one that is unknown and twice', [['fishing'], ['fishing']], 'UNKNOWN_ERRAND'],
  ])('are refused for %s', (_, plan, code) => {
    expect(stopsOfPlan(town, plan)).toMatchObject({ ok: false, error: { code } });
  });
});
