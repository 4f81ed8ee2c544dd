import type { Mistake } from './account-mistakes.ts';
import type { Words } from './use-texts.ts';

/** How a mistake is said, in place under its field. */
export function mistakeWords(mistake: Mistake | null, t: Words): string | null {
  if (mistake === null) return null;
  return mistake.kind === 'short' ? t('mistake.short', { count: mistake.count }) : t(`mistake.${mistake.kind}`);
}
