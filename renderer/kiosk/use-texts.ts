import type { ParseKeys, TFunction } from 'i18next';
import { createElement, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language, LocalText } from '../../shared/domain/language.ts';
import { localWords } from '../i18n/local-words.ts';
import { RubyText } from '../i18n/ruby-text.tsx';
import { useKiosk } from './store.ts';

type Namespaces = ['kiosk', 'guide', 'plan', 'search', 'card', 'facts', 'rooms', 'common'];

/** The kiosk's words in the visitor's language. */
export type Words = TFunction<Namespaces>;

/** Words with readings above them, for letters that are large enough (see `RubyText`). */
export interface RubyWords {
  readonly t: (key: ParseKeys<Namespaces>, values?: Readonly<Record<string, string | number>>) => ReactNode;
  readonly say: (text: LocalText) => ReactNode;
}

/** All ways to words: `t` and `say` for labels, names and paper; `ruby` in headings; `tile` in titles of tiles and answers. */
export interface Texts {
  readonly t: Words;
  /** A text of the town's content as a label. */
  readonly say: (text: LocalText) => string;
  readonly ruby: RubyWords;
  readonly tile: RubyWords;
  readonly language: Language;
}

/** The kiosk's own texts, the common ones and those of the content, in the visitor's language. */
export function useTexts(): Texts {
  const { t } = useTranslation(['kiosk', 'guide', 'plan', 'search', 'card', 'facts', 'rooms', 'common']);
  const language = useKiosk((state) => state.language);
  return useMemo(
    () => ({
      t,
      language,
      say: (text) => localWords(text, language),
      ruby: rubyWords(t, language, 'heading'),
      tile: rubyWords(t, language, 'title'),
    }),
    [t, language],
  );
}

function rubyWords(t: Words, language: Language, size: 'heading' | 'title'): RubyWords {
  const shown = (text: string): ReactNode => createElement(RubyText, { text, language, size });
  return {
    t: (key, values) => shown(t(key, { ...values, postProcess: [] })),
    say: (text) => shown(text[language]),
  };
}
