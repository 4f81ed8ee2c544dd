import type { Guide, GuideQuestion } from '../domain/guide.ts';
import { judge, type AnswerTo } from './condition.ts';
import { resultWhere, type GuideResult } from './guide-result.ts';
import { optionsOf, type Answers } from './place-in-guide.ts';

/** A question that is certain to be asked, with its answer; null = still open. */
export interface AskedQuestion {
  readonly question: GuideQuestion;
  readonly answer: string | null;
}

/** A guide answered in any order. */
export interface AskedNow extends GuideResult {
  readonly questions: readonly AskedQuestion[];
  /** Questions that are open, or may still come. */
  readonly open: number;
}

/**
 * Every question that these answers make certain, and what is certain already of the result: staff hear several answers at
 * once, and in any order. Once nothing is open it is the same as the walk question by question.
 */
export function askedNow(guide: Guide, answers: Answers): AskedNow {
  const known = new Map<string, string | null>();
  const answerTo: AnswerTo = (id) => known.get(id);
  const questions: AskedQuestion[] = [];
  let open = 0;
  for (const question of guide.questions) {
    const asked = judge(question.showWhen, answerTo);
    const answer = asked === true ? answerOf(question, answers) : null;
    if (asked === true) questions.push({ question, answer });
    if (asked === false || answer !== null) known.set(question.id, answer);
    else open += 1;
  }
  return {
    questions,
    open,
    ...resultWhere(guide, (when) => judge(when, answerTo) === true),
  };
}

function answerOf(question: GuideQuestion, answers: Answers): string | null {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return answer !== undefined && optionsOf(question).includes(answer) ? answer : null;
}
