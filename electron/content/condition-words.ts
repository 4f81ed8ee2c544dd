import type { Condition, Guide } from '../../shared/domain/guide.ts';
import { UNSURE } from '../../shared/domain/guide.ts';

/** A part of a condition, or what has been put into words already. */
type Said = Condition | string;

/** A condition as staff would say it: 「質問2が『はい』か『わかりません』 かつ …」. Null = always. */
export function conditionWords(condition: Condition | null, guide: Guide): string {
  return condition === null ? 'いつも' : words(condition, guide);
}

/** A condition as a time: 「質問2が『はい』のとき」. */
export function whenWords(condition: Condition, guide: Guide): string {
  return `${words(condition, guide)}のとき`.replace('ではないのとき', 'ではないとき');
}

/** The text of an answer. */
export function answerWords(guide: Guide, question: string, option: string): string {
  if (option === UNSURE) return 'わかりません';
  const asked = guide.questions.find((one) => one.id === question);
  return asked?.options.find((one) => one.id === option)?.text.ja ?? option;
}

function words(condition: Condition, guide: Guide): string {
  if ('all' in condition) return joined(condition.all, guide, ' かつ ');
  if ('any' in condition) return joined(togetherIs(condition.any, guide), guide, ' または ');
  if ('not' in condition)
    return inOnePiece(condition.not, guide)
      ? `${words(condition.not, guide)}ではない`
      : `（${words(condition.not, guide)}）ではない`;
  return isWords([condition.is], guide);
}

/** What is said in one piece needs no bracket. */
function joined(parts: readonly Said[], guide: Guide, by: string): string {
  return parts
    .map((part) => (parts.length === 1 || inOnePiece(part, guide) ? said(part, guide) : `（${said(part, guide)}）`))
    .join(by);
}

function inOnePiece(part: Said, guide: Guide): boolean {
  return !/ (?:かつ|または) /.test(said(part, guide));
}

const said = (part: Said, guide: Guide): string => (typeof part === 'string' ? part : words(part, guide));

/** Answers to one question, one after the other, are said together. */
function togetherIs(parts: readonly Condition[], guide: Guide): Said[] {
  const asked = [...new Set(parts.flatMap((part) => ('is' in part ? [part.is[0]] : [])))];
  const together = asked.map((question) =>
    isWords(
      parts.flatMap((part) => ('is' in part && part.is[0] === question ? [part.is] : [])),
      guide,
    ),
  );
  return [...parts.filter((part) => !('is' in part)), ...together];
}

function isWords(answers: readonly (readonly [string, string])[], guide: Guide): string {
  const number = guide.questions.findIndex((one) => one.id === answers[0]?.[0]) + 1;
  const said = answers.map(([question, option]) => `「${answerWords(guide, question, option)}」`);
  return `質問${number}が${said.join('か')}`;
}
