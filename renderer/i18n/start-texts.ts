import { createInstance, type i18n, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages, type Language } from '../../shared/domain/language.ts';
import enCommon from '../../assets/locales/en/common.json';
import jaCommon from '../../assets/locales/ja/common.json';

/** The texts of one face: its own files, so that a page loads no other face's words. */
export interface FaceTexts {
  readonly namespace: 'kiosk' | 'counter' | 'signage' | 'manager';
  readonly texts: Readonly<Record<Language, object>>;
  /** Words it has in common with some other faces. */
  readonly shared?: SharedTexts;
}

/** The words that some faces share, in a namespace of their own. */
export interface SharedTexts {
  readonly namespace: 'desk';
  readonly texts: Readonly<Record<Language, object>>;
}

/** Makes the face's `t()`: its own namespace first, then `common`; a text missing elsewhere falls back to Japanese. */
export function startTexts({ namespace, texts, shared }: FaceTexts, language: Language): i18n {
  const common: Record<Language, object> = { ja: jaCommon, en: enCommon };
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'ja',
    supportedLngs: [...languages],
    ns: [namespace, ...(shared ? [shared.namespace] : []), 'common'],
    defaultNS: namespace,
    fallbackNS: 'common',
    resources: Object.fromEntries(
      languages.map((one) => [
        one,
        { [namespace]: texts[one], ...(shared && { [shared.namespace]: shared.texts[one] }), common: common[one] },
      ]),
    ) as Resource,
    interpolation: { escapeValue: false }, // React escapes
    returnEmptyString: true, // an empty text is a text: a language may need no word there
    initAsync: false,
  });
  return instance;
}
