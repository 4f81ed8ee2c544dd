import type { Language } from '../../shared/domain/language.ts';
import { labelWords } from '../i18n/local-words.ts';

/** Every text of an object by its dotted path. */
export type TextPaths<Texts, Before extends string = ''> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? `${Before}${Key}`
    : TextPaths<Texts[Key], `${Before}${Key}.`>;
}[keyof Texts & string];

/** What is filled into a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** A page's own texts and those of all faces, by language. */
export type TextFiles = Readonly<Record<Language, { readonly own: object; readonly common: object }>>;

/**
 * The look-up of a page for phones on a slow net: no library. `common:` = the texts of all faces. Every text is small there,
 * so all of them are labels.
 */
export function smallTexts(files: TextFiles, language: Language): (key: string, values?: TextValues) => string {
  return (key, values = {}) => {
    const { own, common } = files[language];
    const shared = key.startsWith('common:');
    const text = textAt(shared ? common : own, (shared ? key.slice('common:'.length) : key).split('.'));
    const filled = text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ''));
    return labelWords(filled, language);
  };
}

function textAt(texts: object, path: readonly string[]): string {
  const found = path.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], texts);
  return typeof found === 'string' ? found : '';
}
