import { useMemo } from 'react';
import { languages, type Language } from '../../shared/domain/language.ts';
import { useTicket } from './store.ts';
import { textsIn, type Texts } from './texts.ts';

/** The page's words and their language: chosen here, else the ticket's, else the phone's. */
export function useTexts(): { readonly t: Texts; readonly language: Language } {
  const language = useTicket((state) => state.language ?? state.view?.language ?? phoneLanguage(navigator.language));
  return useMemo(() => ({ t: textsIn(language), language }), [language]);
}

function phoneLanguage(phone: string): Language {
  return languages.find((one) => phone.startsWith(one)) ?? 'en';
}
