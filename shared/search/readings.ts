import type { Guidance } from '../domain/guidance.ts';
import type { Town } from '../domain/town.ts';
import { plainText } from './plain-text.ts';

/** How words of the content are read: plain text to hiragana, as the easy texts say it. */
export interface Readings {
  readonly words: ReadonlyMap<string, string>;
  /** Longest word. */
  readonly longest: number;
}

const RUBY = /\[([^|\]]+)\|([^\]]+)\]([ぁ-ゖ]?)/gu;

/** Collects the readings that stand in the easy texts. A kanji before kana is kept with them: 生ま is うま, 生 alone is not. */
export function readingsOf(guidance: Guidance, town: Town): Readings {
  const words = new Map<string, string>();
  for (const text of easyTexts({ guidance, sections: town.sections })) {
    for (const [, base = '', reading = '', next = ''] of text.matchAll(RUBY)) {
      for (const after of next === '' ? [''] : [next, '']) {
        const word = plainText(base + after);
        if (!words.has(word)) words.set(word, plainText(reading + after));
      }
    }
  }
  return { words, longest: Math.max(0, ...[...words.keys()].map((word) => word.length)) };
}

/** A plain text with the kanji that are known as kana; the others stay. */
export function readAloud(readings: Readings, plain: string): string {
  let kana = '';
  let at = 0;
  while (at < plain.length) {
    const word = wordAt(readings, plain, at);
    kana += word === null ? plain.charAt(at) : (readings.words.get(word) ?? '');
    at += word?.length ?? 1;
  }
  return kana;
}

function wordAt({ words, longest }: Readings, plain: string, at: number): string | null {
  if (!/[\p{Script=Han}\d]/u.test(plain.charAt(at))) return null;
  for (let length = Math.min(longest, plain.length - at); length > 0; length -= 1) {
    const word = plain.slice(at, at + length);
    if (words.has(word) && (length > 1 || isAlone(plain, at))) return word;
  }
  return null;
}

/** A kanji beside others is usually read otherwise than by itself. */
function isAlone(plain: string, at: number): boolean {
  return !/\p{Script=Han}/u.test(plain.charAt(at - 1) + plain.charAt(at + 1));
}

function easyTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('|') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(easyTexts);
}
