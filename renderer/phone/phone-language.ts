import { languages, type Language } from '../../shared/domain/language.ts';

/** Ours for the language of a browser (`ja-JP`); English for all we do not speak. */
export function phoneLanguage(phone: string): Language {
  return languages.find((one) => phone.startsWith(one)) ?? 'en';
}
