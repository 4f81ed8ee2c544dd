import type { Language, LocalText } from '../../shared/domain/language.ts';
import { rubyParts } from './ruby-parts.ts';

/**
 * A marked text where it stands small (below 54 px), is read out or printed: `[番号札|ばんごうふだ]` is kana in easy Japanese,
 * where people may not know the kanji, and 番号札 elsewhere. The result holds no mark.
 */
export function labelWords(text: string, language: Language): string {
  return rubyParts(text)
    .map(({ base, reading }) => (language === 'ja-x-easy' ? (reading ?? base) : base))
    .join('');
}

/** A text of the town's content where it stands small, in the reader's language. */
export function localWords(text: LocalText, language: Language): string {
  return labelWords(text[language], language);
}
