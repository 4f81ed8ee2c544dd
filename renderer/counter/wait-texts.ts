import type { WaitTexts } from '../i18n/wait-words.ts';
import type { Words } from './use-texts.ts';

/** The counters' `t()` for the words about waiting. */
export function waitTexts(t: Words): WaitTexts {
  return (key, values) => t(key, { ...values });
}
