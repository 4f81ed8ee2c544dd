import { plainText } from './plain-text.ts';

const JAPANESE_WORD = /[おご]?[\p{Script=Han}々\d]+[ぁ-ゖー]*|[ァ-ヶー]+[ぁ-ゖー]*|[ぁ-ゖー]+/gu;

const PARTICLE = /(?<=\p{Script=Han}|..)(?:から|まで|より|って|[をがはのにへもとで])$/u;

/** The words of Japanese as far as they show: by spaces, and where kana end and kanji or katakana begin; without particles. */
export function cutWords(text: string): string[] {
  const words = text.normalize('NFKC').match(JAPANESE_WORD) ?? [];
  return words.map((word) => plainText(word).replace(PARTICLE, '')).filter((word) => word !== '');
}
