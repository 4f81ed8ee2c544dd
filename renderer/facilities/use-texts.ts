import { useMemo } from 'react';
import type { Language, LocalText } from '../../shared/domain/language.ts';
import { localWords } from '../i18n/local-words.ts';
import { phoneLanguage } from '../phone/phone-language.ts';
import { useRooms } from './store.ts';
import { textsIn, type Texts } from './texts.ts';

/** All words of the page; `say` = a text of the town's content. */
export interface PageWords {
  readonly t: Texts;
  readonly say: (text: LocalText) => string;
  readonly language: Language;
}

/** The page's words in the language chosen here, else the browser's. */
export function useTexts(): PageWords {
  const language = useRooms((state) => state.language ?? phoneLanguage(navigator.language));
  return useMemo(() => ({ t: textsIn(language), say: (text) => localWords(text, language), language }), [language]);
}
