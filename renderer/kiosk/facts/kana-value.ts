import type { FactKind } from '../../../shared/domain/fact.ts';
import { toHiragana, toKatakana } from '../../../shared/forms/kana-script.ts';

/** What was typed as it stands on the form: in its script, with one space between words, as on the card. */
export function kanaValue(kind: FactKind, typed: string): string {
  const words = toHiragana(typed.normalize('NFKC')).trim().replace(/\s+/g, '\u3000');
  return kind.kind === 'kana' && kind.script === 'katakana' ? toKatakana(words) : words;
}
