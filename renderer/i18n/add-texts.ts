import type { i18n } from 'i18next';
import type { SharedTexts } from './start-texts.ts';

/** Adds words to those a page has: of a part of it whose code comes later. */
export function addTexts(instance: i18n, later: readonly SharedTexts[]): void {
  for (const { namespace, texts } of later) {
    for (const [language, words] of Object.entries(texts)) instance.addResourceBundle(language, namespace, words);
  }
}
