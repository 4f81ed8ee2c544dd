import { UNSURE, type Condition, type Guide, type GuideQuestion } from '../domain/guide.ts';
import { judge } from './condition.ts';

/** All that is kept of a walk: option by question. Their order does not matter. */
export type Answers = Readonly<Record<string, string>>;

/** Where a visitor stands in a guide. */
export interface GuidePlace {
  /** The answers that count, in the order of the questions. */
  readonly counted: ReadonlyMap<string, string>;
  /** The question to ask now; null = all are answered. */
  readonly next: GuideQuestion | null;
}

/**
 * Folds the answers over the questions up to the first open one. Answers to questions that are not asked, and answers that
 * are no option, do not count; they stay in `answers`, so a visitor who changes something and changes it back has lost nothing.
 */
export function placeInGuide({ questions }: Pick<Guide, 'questions'>, answers: Answers): GuidePlace {
  const counted = new Map<string, string>();
  for (const question of questions) {
    if (!holds(question.showWhen, counted)) continue;
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    if (answer === undefined || !optionsOf(question).includes(answer)) return { counted, next: question };
    counted.set(question.id, answer);
  }
  return { counted, next: null };
}

/** Whether a condition holds for answers that count; a question without one counts as not answered. */
export function holds(condition: Condition | null, counted: ReadonlyMap<string, string>): boolean {
  return judge(condition, (question) => counted.get(question) ?? null) === true;
}

/** Ids of everything one can answer. */
export function optionsOf(question: GuideQuestion): string[] {
  const own = question.options.map((option) => option.id);
  return question.unsure ? [...own, UNSURE] : own;
}
