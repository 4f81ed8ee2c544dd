import type { Condition, Guide, GuideAdvice, GuideOutcome } from '../domain/guide.ts';
import { holds, placeInGuide, type Answers } from './place-in-guide.ts';

/** What a guide says at its end. */
export interface GuideResult {
  readonly outcomes: readonly GuideOutcome[];
  readonly advice: readonly GuideAdvice[];
}

/** The procedures and advice of these answers. Whole once no question is open. */
export function guideResult(guide: Guide, answers: Answers): GuideResult {
  const { counted } = placeInGuide(guide, answers);
  return resultWhere(guide, (when) => holds(when, counted));
}

/** What a guide says where these conditions are certain. */
export function resultWhere({ outcomes, advice }: Guide, certain: (when: Condition | null) => boolean): GuideResult {
  return {
    outcomes: outcomes.filter(({ when }) => certain(when)).map((outcome) => inThisCase(outcome, certain)),
    advice: advice.filter(({ when }) => certain(when)),
  };
}

function inThisCase(outcome: GuideOutcome, certain: (when: Condition | null) => boolean): GuideOutcome {
  if (!outcome.bring) return outcome;
  return { ...outcome, bring: outcome.bring.filter(({ when }) => certain(when ?? null)) };
}
