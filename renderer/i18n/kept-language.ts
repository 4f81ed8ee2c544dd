import { languages, type Language } from '../../shared/domain/language.ts';

const KEY = 'machimado.language';

/** The language staff chose in this browser; Japanese until they do. */
export function keptLanguage(storage: Pick<Storage, 'getItem'>): Language {
  return languages.find((one) => one === storage.getItem(KEY)) ?? 'ja';
}

/** Remembers the choice for the next start of this browser. */
export function keepLanguage(storage: Pick<Storage, 'setItem'>, language: Language): void {
  storage.setItem(KEY, language);
}
