import easyCommon from '../../assets/locales/ja-x-easy/common.json';
import easy from '../../assets/locales/ja-x-easy/facilities.json';
import enCommon from '../../assets/locales/en/common.json';
import en from '../../assets/locales/en/facilities.json';
import jaCommon from '../../assets/locales/ja/common.json';
import ja from '../../assets/locales/ja/facilities.json';
import type { Language } from '../../shared/domain/language.ts';
import { smallTexts, type TextFiles, type TextPaths, type TextValues } from '../phone/small-texts.ts';

/** Names of the page's texts; `common:` = those of all faces. Japanese is the type of all keys. */
export type TextKey = TextPaths<typeof ja> | `common:${TextPaths<typeof jaCommon>}`;

/** Looks a text up and fills its values in. */
export type Texts = (key: TextKey, values?: TextValues) => string;

const files: TextFiles = {
  ja: { own: ja, common: jaCommon },
  'ja-x-easy': { own: easy, common: easyCommon },
  en: { own: en, common: enCommon },
};

/** The page's words in a language. */
export function textsIn(language: Language): Texts {
  return smallTexts(files, language);
}
