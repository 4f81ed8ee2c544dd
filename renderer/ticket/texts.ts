import easyCommon from '../../assets/locales/ja-x-easy/common.json';
import easy from '../../assets/locales/ja-x-easy/ticket.json';
import enCommon from '../../assets/locales/en/common.json';
import en from '../../assets/locales/en/ticket.json';
import jaCommon from '../../assets/locales/ja/common.json';
import ja from '../../assets/locales/ja/ticket.json';
import type { Language } from '../../shared/domain/language.ts';
import { smallTexts, type TextFiles, type TextPaths, type TextValues } from '../phone/small-texts.ts';

/** Names of the page's texts; `common:` = those of all faces. Japanese is the type of all keys. */
export type TextKey = TextPaths<typeof ja> | `common:${TextPaths<typeof jaCommon>}`;

/** Looks a text up and fills its values in. */
export type Texts = (key: TextKey, values?: TextValues) => string;

/** Texts with a form for one and a form for more. */
type Counted = TextKey extends infer Key ? (Key extends `${infer Name}_one` ? Name : never) : never;

const files: TextFiles = {
  ja: { own: ja, common: jaCommon },
  'ja-x-easy': { own: easy, common: easyCommon },
  en: { own: en, common: enCommon },
};

/** The page's words in a language. */
export function textsIn(language: Language): Texts {
  return smallTexts(files, language);
}

/** A text for a number of things. */
export function counted(t: Texts, key: Counted, values: TextValues & { readonly count: number }): string {
  return t(`${key}_${values.count === 1 ? 'one' : 'other'}`, values);
}
