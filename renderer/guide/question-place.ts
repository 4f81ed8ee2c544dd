import type { Guide } from '../../shared/domain/guide.ts';
import { guideProgress } from '../../shared/flow/guide-progress.ts';
import { placeInGuide, type Answers } from '../../shared/flow/place-in-guide.ts';

/** Where a question stands in a walk through a guide. */
export interface QuestionPlace {
  /** Counted from 1. */
  readonly at: number;
  /** All questions of the walk, those still to come at their most. */
  readonly of: number;
  /** Some of those to come may not be asked. */
  readonly mayShrink: boolean;
}

/** The place of the question on the screen: the open one, or an earlier one the visitor went back to. */
export function questionPlace(guide: Guide, answers: Answers, asked: string): QuestionPlace {
  const { counted, next } = placeInGuide(guide, answers);
  const { done, toCome } = guideProgress(guide, answers);
  const earlier = [...counted.keys()].indexOf(asked);
  const rest = next === null ? [] : guide.questions.slice(guide.questions.indexOf(next) + 1);
  return {
    at: (earlier < 0 ? counted.size : earlier) + 1,
    of: done + toCome,
    mayShrink: rest.some((question) => question.showWhen !== null),
  };
}
