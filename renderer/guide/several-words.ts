import type { PlanTexts } from './plan-texts.ts';

/** A few names in one line: all of them while they fit (in signs), else the first and how many more there are. */
export function severalWords(names: readonly string[], longest: number, t: PlanTexts): string {
  const all = names.join(t('plan:and'));
  const [first = ''] = names;
  if (names.length < 2 || all.length <= longest) return all;
  return t('plan:others', { first, count: names.length - 1 });
}
