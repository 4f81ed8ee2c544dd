import { describe, expect, it } from 'vitest';
import { walkMinutes } from '../../../shared/flow/walk-minutes.ts';
import { sampleContent } from '../../support/sample-guidance.ts';

const content = sampleContent();

describe('minutes on foot', () => {
  it('are few on a floor and more to another one', () => {
    const walkOf = walkMinutes(content);
    expect(walkOf(null, 'A')).toBeLessThan(1);
    expect(walkOf('G', 'H')).toBeLessThan(1);
    expect(walkOf('A', 'G')).toBeGreaterThan(2);
    expect(walkOf('A', 'G')).toBeCloseTo(walkOf('G', 'A'));
  });

  it('are nothing where no plan of the house is known', () => {
    expect(walkMinutes({ ...content, guidance: { ...content.guidance, floorPlan: null } })('A', 'G')).toBe(0);
  });
});
