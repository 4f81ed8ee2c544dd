import type { Condition, Guide } from '../../shared/domain/guide.ts';
import { UNSURE } from '../../shared/domain/guide.ts';

/** A condition as staff would say it: 「質問2が『はい』 かつ …」. Null = always. */
export function conditionWords(condition: Condition | null, guide: Guide): string {
  return condition === null ? 'いつも' : words(condition, guide);
}

/** The text of an answer. */
export function answerWords(guide: Guide, question: string, option: string): string {
  if (option === UNSURE) return 'わかりません';
  const asked = guide.questions.find((one) => one.id === question);
  return asked?.options.find((one) => one.id === option)?.text.ja ?? option;
}

function words(condition: Condition, guide: Guide): string {
  if ('all' in condition) return joined(condition.all, guide, ' かつ ');
  if ('any' in condition) return joined(condition.any, guide, ' または ');
  if ('not' in condition) return `（${words(condition.not, guide)}）ではない`;
  const [question, option] = condition.is;
  const number = guide.questions.findIndex((one) => one.id === question) + 1;
  return `質問${number}が「${answerWords(guide, question, option)}」`;
}

function joined(parts: readonly Condition[], guide: Guide, by: string): string {
  return parts
    .map((part) => ('all' in part || 'any' in part ? `（${words(part, guide)}）` : words(part, guide)))
    .join(by);
}
