import easyCommon from '../../assets/locales/ja-x-easy/common.json';
import easy from '../../assets/locales/ja-x-easy/ticket.json';
import enCommon from '../../assets/locales/en/common.json';
import en from '../../assets/locales/en/ticket.json';
import jaCommon from '../../assets/locales/ja/common.json';
import ja from '../../assets/locales/ja/ticket.json';
import type { Language } from '../../shared/domain/language.ts';
import { labelWords } from '../i18n/local-words.ts';

/** Every text of an object by its dotted path. */
type Paths<Texts, Before extends string = ''> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? `${Before}${Key}` : Paths<Texts[Key], `${Before}${Key}.`>;
}[keyof Texts & string];

/** Names of the page's texts; `common:` = those of all faces. Japanese is the type of all keys. */
export type TextKey = Paths<typeof ja> | `common:${Paths<typeof jaCommon>}`;

type Values = Readonly<Record<string, string | number>>;

/** Looks a text up and fills its values in. */
export type Texts = (key: TextKey, values?: Values) => string;

/** Texts with a form for one and a form for more. */
type Counted = TextKey extends infer Key ? (Key extends `${infer Name}_one` ? Name : never) : never;

const all: Readonly<Record<Language, { readonly own: object; readonly common: object }>> = {
  ja: { own: ja, common: jaCommon },
  'ja-x-easy': { own: easy, common: easyCommon },
  en: { own: en, common: enCommon },
};

/** The page's own look-up, for a phone on a slow net: no library. Every text is small here, so all of them are labels. */
export function textsIn(language: Language): Texts {
  return (key, values = {}) => {
    const { own, common } = all[language];
    const shared = key.startsWith('common:');
    const text = textAt(shared ? common : own, (shared ? key.slice('common:'.length) : key).split('.'));
    const filled = text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ''));
    return labelWords(filled, language);
  };
}

/** A text for a number of things. */
export function counted(t: Texts, key: Counted, values: Values & { readonly count: number }): string {
  return t(`${key}_${values.count === 1 ? 'one' : 'other'}`, values);
}

function textAt(texts: object, path: readonly string[]): string {
  const found = path.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], texts);
  return typeof found === 'string' ? found : '';
}
