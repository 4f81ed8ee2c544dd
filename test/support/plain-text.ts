import type { LocalText } from '../../shared/domain/language.ts';

/** One word for every language: what a made-up thing is called. */
export function plainText(word: string): LocalText {
  return { ja: word, 'ja-x-easy': word, en: word };
}
