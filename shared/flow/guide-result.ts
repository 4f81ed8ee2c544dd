import type { Guide, GuideAdvice, GuideOutcome } from '../domain/guide.ts';
import { holds, placeInGuide, type Answers } from './place-in-guide.ts';

/** What a guide says at its end. */
export interface GuideResult {
  readonly outcomes: readonly GuideOutcome[];
  readonly advice: readonly GuideAdvice[];
}

/** The procedures and advice of these answers. Whole once no question is open. */
export function guideResult(guide: Guide, answers: Answers): GuideResult {
  const { counted } = placeInGuide(guide, answers);
  return {
    outcomes: guide.outcomes.filter((outcome) => holds(outcome.when, counted)),
    advice: guide.advice.filter((advice) => holds(advice.when, counted)),
  };
}
