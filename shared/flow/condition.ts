import type { Condition } from '../domain/guide.ts';

/** What is known of a question: its answer or answers, null = it has none, undefined = not known yet. */
export type AnswerTo = (question: string) => string | readonly string[] | null | undefined;

/** Whether a condition holds (null always does); undefined while that hangs on answers not known yet. */
export function judge(condition: Condition | null, answerTo: AnswerTo): boolean | undefined {
  if (condition === null) return true;
  if ('all' in condition) return every(condition.all, answerTo, false);
  if ('any' in condition) return every(condition.any, answerTo, true);
  if ('not' in condition) return negated(judge(condition.not, answerTo));
  const [question, option] = condition.is;
  const answer = answerTo(question);
  if (answer === undefined) return undefined;
  return typeof answer === 'string' ? answer === option : (answer?.includes(option) ?? false);
}

/** The questions a condition asks about, with the option it asks for. */
export function mentions(condition: Condition | null): (readonly [string, string])[] {
  if (condition === null) return [];
  if ('all' in condition) return condition.all.flatMap(mentions);
  if ('any' in condition) return condition.any.flatMap(mentions);
  return 'not' in condition ? mentions(condition.not) : [condition.is];
}

/** One part that is `decisive` decides; else all must be known. */
function every(parts: readonly Condition[], answerTo: AnswerTo, decisive: boolean): boolean | undefined {
  const judged = parts.map((part) => judge(part, answerTo));
  if (judged.includes(decisive)) return decisive;
  return judged.includes(undefined) ? undefined : !decisive;
}

function negated(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
