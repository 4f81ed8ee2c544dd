import { englishWords } from './english-words.ts';
import { gramsOf } from './grams.ts';
import { plainText } from './plain-text.ts';
import { readAloud, type Readings } from './readings.ts';
import { inCommonWords } from './same-meaning.ts';
import { soundKey } from './sound-key.ts';
import { trimAsking } from './trim-asking.ts';

/** A text as it is compared: whole, and in the pieces that it may share with another. */
export interface Form {
  readonly script: 'japanese' | 'english';
  /** As it was written, apart from width and kind of kana. */
  readonly plain: string;
  /** Without what slips change: sounds, or stems of words. */
  readonly key: string;
  readonly pieces: readonly string[];
}

/** The forms of a text: as written, as read aloud, and in common words. A text may be both Japanese and English. */
export function formsOf(text: string, readings: Readings): Form[] {
  const plain = plainText(text);
  const kana = plain.replaceAll(/[a-z ]/g, '');
  return [...(/[^0-9]/.test(kana) ? japaneseForms(kana, readings) : []), ...englishForms(plain)];
}

/** The forms of plain Japanese. */
export function japaneseForms(plain: string, readings: Readings): Form[] {
  const about = trimAsking(plain);
  const common = trimAsking(inCommonWords(plain, 'japanese'));
  const all = [plain, about, readAloud(readings, about), readAloud(readings, common)];
  return byKey(all.map((one) => ({ script: 'japanese', plain: one, key: soundKey(one) })));
}

function englishForms(plain: string): Form[] {
  if (!/[a-z]/.test(plain)) return [];
  const all = [plain, inCommonWords(plain, 'english')];
  return byKey(all.map((one) => ({ script: 'english', plain: one, key: englishWords(one).join(' ') })));
}

function byKey(forms: readonly Omit<Form, 'pieces'>[]): Form[] {
  const known = new Map(forms.toReversed().map((form) => [form.key, form]));
  known.delete('');
  return [...known.values()].reverse().map((form) => ({ ...form, pieces: piecesOf(form) }));
}

function piecesOf({ script, key }: Omit<Form, 'pieces'>): string[] {
  return script === 'japanese' ? gramsOf(key) : [...new Set(key.split(' '))];
}
