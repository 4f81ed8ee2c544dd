import type { ContentFault } from './content-fault.ts';
import { obsoleteItems } from './obsolete-items.ts';

const READING = /\[([^[\]|]+)\|([^[\]|]+)\]/g;
const EASY = 'ja-x-easy';
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const KANJI = /\p{Script=Han}+/gu;

/** A text in one of its languages. */
interface OneText {
  readonly path: string;
  readonly language: string;
  readonly text: string;
  /** The same in Japanese; undefined = there is none. */
  readonly ja: unknown;
}

/**
 * Every kanji of easy Japanese has a reading (which nobody judges here), nothing was left in Japanese, and no text asks for a
 * paper of the past.
 */
export function checkTexts(file: string, content: unknown): ContentFault[] {
  return textsIn(content, '').flatMap((one) => {
    const reasons = [...(one.language === EASY ? readingFaults(one.text) : leftFaults(one)), ...obsoleteFaults(one)];
    return reasons.map((reason) => ({ file, path: one.path, reason }));
  });
}

/** Every string of a text in several languages, whatever else the file holds. */
function textsIn(value: unknown, path: string): OneText[] {
  if (value === null || typeof value !== 'object') return [];
  const ja: unknown = Reflect.get(value, 'ja');
  const isText = Object.hasOwn(value, EASY);
  return Object.entries(value).flatMap(([language, part]: [string, unknown]) => {
    const place = path === '' ? language : `${path}.${language}`;
    if (isText) return typeof part === 'string' ? [{ path: place, language, text: part, ja }] : [];
    return textsIn(part, place);
  });
}

/** A Chinese text may be the same as far as it is kanji only. */
function leftFaults({ language, text, ja }: OneText): string[] {
  const japanese = language.startsWith('zh') ? KANA : JAPANESE;
  return language !== 'ja' && text === ja && japanese.test(text) ? ['still the Japanese text'] : [];
}

function readingFaults(text: string): string[] {
  const bare = text.replace(READING, ' ');
  const wrong = [...text.matchAll(READING)].filter(([, , reading = '']) => !/^[ぁ-んァ-ヶー]+$/.test(reading));
  return [
    ...(bare.match(KANJI) ?? []).map((kanji) => `"${kanji}" has no reading: write [${kanji}|…]`),
    ...wrong.map(([bracket]) => `the reading in ${bracket} is not kana`),
    ...(/[[\]|]/.test(bare) ? ['a bracket that is not [漢字|かんじ]'] : []),
  ];
}

/** Japanese is read without its spaces: easy Japanese has them between phrases. */
function obsoleteFaults({ language, text }: OneText): string[] {
  const plain = text.toLowerCase().replace(READING, '$1');
  const read = language.startsWith('ja') ? plain.replaceAll(/\s/g, '') : plain;
  return Object.entries(obsoleteItems)
    .filter(([name]) => read.includes(name))
    .map(([name, instead]) => `"${name}" is a thing of the past: say "${instead}"`);
}
