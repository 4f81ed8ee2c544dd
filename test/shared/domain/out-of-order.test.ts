import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outOfOrder, type Matters } from '../../../shared/domain/out-of-order.ts';
import { planStops } from '../../../shared/flow/plan.ts';
import { sampleGuidance } from '../../support/sample-guidance.ts';

const { procedures } = sampleGuidance();
const at = (errand: string, ...also: string[]): Matters => ({ errand, also });

it('says what stands before the 届出 it follows from, and at which stop', () => {
  const way = [at('residence-record', 'health-insurance-join'), at('room'), at('moving-in')];
  expect(outOfOrder(way, procedures)).toEqual([
    { stop: 0, errand: 'residence-record', first: 'moving-in' },
    { stop: 0, errand: 'health-insurance-join', first: 'moving-in' },
  ]);
});

it('has nothing to say of what is done at one stop, or in the right order', () => {
  expect(outOfOrder([at('residence-record', 'moving-in')], procedures)).toEqual([]);
  expect(outOfOrder([at('moving-in'), at('residence-record')], procedures)).toEqual([]);
  expect(outOfOrder([at('A'), at('nothing-we-know')], procedures)).toEqual([]);
});

it('never finds fault with a plan', () => {
  const some = fc.uniqueArray(fc.constantFrom(...procedures), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(some, (chosen) => {
      const stops = planStops(chosen, { minutesOf: ({ minutes }) => minutes, waitOf: () => 0, walkOf: () => 0 });
      const way = stops.map((stop) => {
        const [first = '', ...also] = stop.procedures.map(({ id }) => id);
        return at(first, ...also);
      });
      expect(outOfOrder(way, procedures)).toEqual([]);
    }),
  );
});
