import { createInstance, type i18n, type PostProcessorModule, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages, type Language } from '../../shared/domain/language.ts';
import { labelWords } from './local-words.ts';
import enCommon from '../../assets/locales/en/common.json';
import jaCommon from '../../assets/locales/ja/common.json';
import easyCommon from '../../assets/locales/ja-x-easy/common.json';

/** Texts in the languages a face speaks; the faces for staff do without easy Japanese. */
type TextsByLanguage = Readonly<Partial<Record<Language, object>> & { ja: object; en: object }>;

/** The texts of one face: its own files, so that a page loads no other face's words. */
export interface FaceTexts {
  readonly namespace: 'kiosk' | 'counter' | 'signage' | 'manager' | 'office';
  readonly texts: TextsByLanguage;
  /** Words it has in common with some other faces. */
  readonly shared?: readonly SharedTexts[];
}

/** The words that some faces share, in a namespace of their own. */
export interface SharedTexts {
  readonly namespace:
    'desk' | 'guide' | 'plan' | 'search' | 'card' | 'facts' | 'rooms' | 'notices' | 'imports' | 'signage';
  readonly texts: TextsByLanguage;
}

type LabelCall = readonly [text: string, key: unknown, options: { lng?: Language }, translator: { language: Language }];

/** No text leaves `t()` with its marks: what it says is a label. Asked with `postProcess: []` it keeps them, for `RubyText`. */
const labels: PostProcessorModule = {
  type: 'postProcessor',
  name: 'labels',
  process: (...[text, , { lng }, { language }]: LabelCall) => labelWords(text, lng ?? language),
};

/** Makes the face's `t()`: its own namespace first, then `common`; a text missing elsewhere falls back to Japanese. */
export function startTexts({ namespace, texts, shared = [] }: FaceTexts, language: Language): i18n {
  const common: Record<Language, object> = { ja: jaCommon, 'ja-x-easy': easyCommon, en: enCommon };
  const named = [{ namespace, texts }, ...shared];
  const instance = createInstance();
  void instance
    .use(initReactI18next)
    .use(labels)
    .init({
      lng: language,
      fallbackLng: 'ja',
      supportedLngs: [...languages],
      postProcess: labels.name,
      ns: [...named.map((one) => one.namespace), 'common'],
      defaultNS: namespace,
      fallbackNS: 'common',
      resources: Object.fromEntries(
        languages.map((language) => [
          language,
          {
            ...Object.fromEntries(named.map((one) => [one.namespace, one.texts[language] ?? {}])),
            common: common[language],
          },
        ]),
      ) as Resource,
      interpolation: { escapeValue: false }, // React escapes
      returnEmptyString: true, // an empty text is a text: a language may need no word there
      initAsync: false,
    });
  return instance;
}
