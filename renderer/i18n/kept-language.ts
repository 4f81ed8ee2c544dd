import { staffLanguages, type StaffLanguage } from '../../shared/domain/language.ts';

const KEY = 'machimado.language';

/** The language staff chose in this browser; Japanese until they do. */
export function keptLanguage(storage: Pick<Storage, 'getItem'>): StaffLanguage {
  return staffLanguages.find((one) => one === storage.getItem(KEY)) ?? 'ja';
}

/** Remembers the choice for the next start of this browser. */
export function keepLanguage(storage: Pick<Storage, 'setItem'>, language: StaffLanguage): void {
  storage.setItem(KEY, language);
}
