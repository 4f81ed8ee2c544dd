import type { Language } from '../../shared/domain/language.ts';

/** Each language in its own name and script, whoever reads it. */
export const languageNames: Readonly<Record<Language, string>> = {
  ja: '日本語',
  'ja-x-easy': 'やさしい日本語',
  en: 'English',
};
