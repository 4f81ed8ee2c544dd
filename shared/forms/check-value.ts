import type { Fact, FactKind } from '../domain/fact.ts';
import { assertNever } from '../lib/assert-never.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { unseenSigns } from '../lib/unseen-signs.ts';
import { checkDate } from './check-date.ts';
import { holdsMyNumber } from './my-number.ts';
import { toHiragana, toKatakana } from './kana-script.ts';

/**
 * Why a value is refused. `my-number` = twelve digits with a valid check digit: a 個人番号 is never taken · `no-such-date` ·
 * `date-out-of-span` = too early or too late for what it says · `too-few-digits` / `too-many-digits` (a phone number lacks
 * one also without its 0 in front) · `signs` = signs that do not belong here (control and direction marks, scripts written
 * from the right, letters in a phone number).
 */
export const factFaults = [
  'empty',
  'too-long',
  'signs',
  'my-number',
  'no-such-date',
  'date-out-of-span',
  'too-few-digits',
  'too-many-digits',
  'out-of-range',
  'no-option',
] as const;

/** One of the faults. */
export type FactFault = (typeof factFaults)[number];

/** A value as it is kept, or why it is refused. */
export type CheckedValue = Result<string, { code: FactFault }>;

/** Most signs of an address; the longest on cards have about a hundred. */
const LONGEST_ADDRESS = 200;

/** What nobody here writes: other unseen marks, halves of signs, scripts from the right, heaps of accents. */
const FOREIGN =
  /[\p{Cf}\p{Cs}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{M}{4}/u;

/** What people put into a phone number besides digits. */
const IN_NUMBERS = /[\s\p{Pd}ー−()]/gu;

/**
 * A value in the one way it is kept: without spaces around it, digits in ASCII, kana in the fact's script. Words keep every
 * sign, 𠮷 and 髙 as well. `today` is an ISO date.
 */
export function checkValue(fact: Fact, value: string, { today }: { readonly today: string }): CheckedValue {
  const text = checkText(value);
  if (!text.ok) return text;
  if (FOREIGN.test(value) || hasOtherDigits(value)) return fail('signs');
  const trimmed = value.trim();
  if (trimmed === '') return fact.optional || mayBeNone(fact.kind) ? ok('') : fail('empty');
  return ofKind(fact.kind, trimmed, today);
}

/** What no text may hold, whatever it is for; what a card says is held to nothing else, since nobody can mend it. */
export function checkText(value: string): CheckedValue {
  if (unseenSigns.test(value)) return fail('signs');
  return holdsMyNumber(value) ? fail('my-number') : ok(value);
}

/** None of several options is an answer too. */
const mayBeNone = (kind: FactKind): boolean => kind.kind === 'several' && kind.least === 0;

function hasOtherDigits(value: string): boolean {
  return /[^\P{Nd}0-9]/u.test(value.normalize('NFKC'));
}

function ofKind(kind: FactKind, value: string, today: string): CheckedValue {
  switch (kind.kind) {
    case 'kana':
      return kana(kind, value);
    case 'words':
      return short(value, kind.longest);
    case 'address':
      return short(value, LONGEST_ADDRESS);
    case 'date':
      return checkDate(value.normalize('NFKC'), kind.span, today);
    case 'phone':
      return phone(digitsOf(value));
    case 'digits':
      return digits(digitsOf(value), kind.shortest, kind.longest);
    case 'number':
      return number(digitsOf(value), kind.least, kind.most);
    case 'choice':
      return kind.options.some(({ id }) => id === value) ? ok(value) : fail('no-option');
    case 'several':
      return several(kind, value);
    default:
      return assertNever(kind);
  }
}

function short(value: string, longest: number): CheckedValue {
  return [...value].length > longest ? fail('too-long') : ok(value);
}

/** Kana with ー and ・; one wide space between words, as in a register. */
function kana({ script, longest }: Extract<FactKind, { kind: 'kana' }>, value: string): CheckedValue {
  const wide = value.normalize('NFKC').replace(/\s+/gu, '\u3000');
  const written = script === 'hiragana' ? toHiragana(wide) : toKatakana(wide);
  if (!/^[ぁ-ゖゝゞァ-ヺヽヾー・\u3000]+$/u.test(written)) return fail('signs');
  return short(written, longest);
}

const digitsOf = (value: string): string => value.normalize('NFKC').replace(IN_NUMBERS, '');

/** Mobile and internet phones have eleven digits, all others ten. */
function phone(value: string): CheckedValue {
  if (!/^\d*$/.test(value)) return fail('signs');
  const length = /^0[5-9]0/.test(value) ? 11 : 10;
  if (value.length > length) return fail('too-many-digits');
  return value.length < length || !value.startsWith('0') ? fail('too-few-digits') : ok(value);
}

function digits(value: string, shortest: number, longest: number): CheckedValue {
  if (!/^\d*$/.test(value)) return fail('signs');
  if (value.length < shortest) return fail('too-few-digits');
  return value.length > longest ? fail('too-many-digits') : ok(value);
}

function number(value: string, least: number, most: number): CheckedValue {
  if (!/^\d+$/.test(value)) return fail('signs');
  const amount = Number(value);
  return amount < least || amount > most ? fail('out-of-range') : ok(String(amount));
}

/** The chosen options in the order in which they stand. */
function several({ options, least }: Extract<FactKind, { kind: 'several' }>, value: string): CheckedValue {
  const chosen = new Set(value.split(/\s+/));
  const kept = options.map(({ id }) => id).filter((id) => chosen.has(id));
  if (kept.length < chosen.size) return fail('no-option');
  return kept.length < least ? fail('empty') : ok(kept.join(' '));
}
