import type { FactKind } from '../../../shared/domain/fact.ts';
import { toHiragana, toKatakana } from '../../../shared/forms/kana-script.ts';
import { kanaOfRomaji } from '../../../shared/search/romaji.ts';

/** What was typed as it stands on the form: in its script, with one space between words, as on the card. */
export function kanaValue(kind: FactKind, typed: string): string {
  const words = toHiragana(typed.normalize('NFKC').replace(/[a-z]+/giu, written))
    .trim()
    .replace(/\s+/g, '\u3000');
  return kind.kind === 'kana' && kind.script === 'katakana' ? toKatakana(words) : words;
}

/** Letters of a keyboard that writes no Japanese; what is no Japanese stays, and is asked about. */
function written(letters: string): string {
  const [kana, ...others] = kanaOfRomaji(letters.toLowerCase());
  const whole = others.length === 0 || letters.toLowerCase().endsWith('n');
  return kana !== undefined && whole ? kana : letters;
}
