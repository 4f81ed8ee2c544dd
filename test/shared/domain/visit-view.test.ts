import { describe, expect, it } from 'vitest';
import { isQuiet } from '../../../shared/domain/visit-view.ts';
import { sampleContent } from '../../support/sample-guidance.ts';

const { town } = sampleContent();
/** The sample town with one more quiet matter, in a line that is spoken. */
const errands = town.errands.map((one) => (one.id === 'nursery' ? { ...one, quiet: true } : one));
const quietTown = { ...town, errands };

describe('the matter of a stop', () => {
  it.each([
    ['in a silent line', { line: 'E', errand: 'care-papers', also: [] }, true],
    ['that is quiet in a spoken line', { line: 'F', errand: 'nursery', also: [] }, true],
    ['beside a quiet one', { line: 'F', errand: 'child-allowance', also: ['child-medical', 'nursery'] }, true],
    ['like any other', { line: 'F', errand: 'child-allowance', also: ['child-medical'] }, false],
  ])('%s', (_, stop, quiet) => {
    expect(isQuiet(quietTown, stop)).toBe(quiet);
  });
});
