import { describe, expect, it } from 'vitest';
import { guideResult } from '../../../shared/flow/guide-result.ts';
import { planItems } from '../../../shared/flow/plan-items.ts';
import { startOfErrand, startOfGuide, type PlanStart } from '../../../shared/flow/plan-start.ts';
import { sampleContent } from '../../support/sample-guidance.ts';

const content = sampleContent();
const bereavement = content.guidance.guides.find(({ id }) => id === 'bereavement')!;
const handbook = bereavement.outcomes.find(({ procedure }) => procedure === 'disability-handbook')!;

const broughtFor = ({ matters }: PlanStart): string[] =>
  planItems(matters, content.guidance.items).map(({ item, must }) => (must ? `${item.id}!` : item.id));

describe('what to bring', () => {
  it('is all that the procedure lists where nothing is known of the case', () => {
    const all = content.guidance.procedures.find(({ id }) => id === 'disability-handbook')!.bring;
    const brought = broughtFor(startOfErrand('disability-handbook', content));
    expect(brought).toHaveLength(all.length);
    expect(brought).toContain('doctor-paper');
    const unlisted = { procedure: handbook.procedure, when: handbook.when, note: handbook.note };
    expect(broughtFor(startOfGuide(bereavement, { outcomes: [unlisted], advice: [] }, content))).toEqual(brought);
  });

  it('is only what the guide lists where it knows the case', () => {
    const start = startOfGuide(bereavement, { outcomes: [handbook], advice: [] }, content);
    expect(broughtFor(start)).toEqual(['current-handbook!']);
  });

  it('is what these answers call for', () => {
    const movingIn = content.guidance.guides.find(({ id }) => id === 'moving-in')!;
    const brought = (before: string): string[] => {
      const { outcomes } = guideResult(movingIn, { before });
      return broughtFor(startOfGuide(movingIn, { outcomes: outcomes.slice(0, 1), advice: [] }, content));
    };
    expect(brought('paper')).toContain('move-out-certificate!');
    expect(brought('paper')).not.toContain('passport!');
    expect(brought('abroad')).toContain('passport!');
    expect(brought('abroad')).not.toContain('move-out-certificate!');
  });

  it('is nothing where the guide lists nothing', () => {
    const start = startOfGuide(bereavement, { outcomes: [{ ...handbook, bring: [] }], advice: [] }, content);
    expect(broughtFor(start)).toEqual([]);
  });
});
