import { editDistance } from './edit-distance.ts';
import type { Form } from './forms.ts';
import type { Phrase } from './search-index.ts';

/** What a form and a phrase share, as sums of the weights of pieces. */
export interface Shared {
  readonly hit: number;
  /** Of the whole form. */
  readonly total: number;
}

/** How well a phrase answers a form: above 1 it is the same, below it shares a part. */
export function phraseScore(form: Form, phrase: Phrase, { hit, total }: Shared): number {
  if (phrase.plain === form.plain) return 1.15;
  if (phrase.key === form.key) return 1.1 - 0.4 * unlikeness(phrase.plain, form.plain);
  const share = hit / total;
  const ways = [share * (0.5 + 0.5 * Math.min(1, hit / phrase.total))];
  if (phrase.key.startsWith(form.key)) {
    const sure = phrase.plain.startsWith(form.plain) ? 0.75 : 0.65;
    ways.push(sure + 0.25 * (form.key.length / phrase.key.length));
  }
  if (isWithin(phrase, form)) ways.push(0.4 + 0.4 * (phrase.key.length / form.key.length));
  if (share > 0.2) ways.push(slipScore(form, phrase));
  return Math.max(...ways);
}

/** Share of the signs that are written otherwise, as far as four. */
function unlikeness(a: string, b: string): number {
  return editDistance(a, b, 3) / Math.max(a.length, b.length, 4);
}

/** Somebody said the whole phrase and more. */
function isWithin({ key, plain, script }: Phrase, form: Form): boolean {
  if (script === 'english') return ` ${form.key} `.includes(` ${key} `);
  if (plain.length === 2) return form.plain.startsWith(plain) || form.plain.endsWith(plain);
  return (key.length >= 3 || /^\p{Script=Han}{2}$/u.test(key)) && form.key.includes(key);
}

function slipScore({ key, plain }: Form, phrase: Phrase): number {
  const most = forgivenSlips(key.length < phrase.key.length ? key : phrase.key);
  const slips = editDistance(key, phrase.key, most);
  return slips > most ? 0 : 0.9 - (0.5 * slips) / key.length - 0.3 * unlikeness(phrase.plain, plain);
}

/** None in a very short text, one in a short one, two in a longer one; a kanji weighs as much as two kana. */
function forgivenSlips(key: string): number {
  const length = key.length + (/\p{Script=Han}/u.test(key) ? 1 : 0);
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}
