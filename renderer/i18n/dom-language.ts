import type { Language } from '../../shared/domain/language.ts';

/** The `lang` of the page: to fonts, line breaks and screen readers easy Japanese is Japanese. */
export function domLanguage(language: Language): string {
  return language === 'ja-x-easy' ? 'ja' : language;
}
