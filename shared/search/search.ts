import type { Language } from '../domain/language.ts';
import { formsOf, japaneseForms, type Form } from './forms.ts';
import { match } from './match.ts';
import { plainText } from './plain-text.ts';
import { kanaOfRomaji } from './romaji.ts';
import type { SearchIndex } from './search-index.ts';
import type { Findable } from './sources.ts';

/** Something that was found. `score`: above 1 it is what was typed, below it shares a part of it. */
export interface Found extends Findable {
  readonly score: number;
}

/** Most that are found. */
const MOST = 8;

/** Below this a likeness is chance. */
const LEAST = 0.25;

/** Share of the best score that the others must have: where one thing is meant, its distant relatives only disturb. */
const OF_FIRST = 0.3;

/** A life event comes before a single procedure that answers as well. */
const GUIDE_FIRST = 1.08;

/** Trust in a reading of Latin letters that is not the visitor's language. */
const OTHER_LANGUAGE = 0.95;

/** What somebody may have come for who typed this, best first. */
export function search(index: SearchIndex, typed: string, language: Language): Found[] {
  const scores = new Map<number, number>();
  for (const { form, trust } of readingsOfTyped(index, typed, language)) {
    for (const [entry, score] of match(index, form)) {
      scores.set(entry, Math.max(scores.get(entry) ?? 0, trust * score));
    }
  }
  const found = [...scores]
    .flatMap(([at, score]) => {
      const entry = index.entries[at];
      return entry ? [{ ...entry, at, score: score * (entry.kind === 'guide' ? GUIDE_FIRST : 1) }] : [];
    })
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const least = Math.max(LEAST, OF_FIRST * (found[0]?.score ?? 0));
  return found
    .filter((one) => one.score >= least)
    .slice(0, MOST)
    .map(({ kind, id, score }) => ({ kind, id, score }));
}

function readingsOfTyped(index: SearchIndex, typed: string, language: Language): { form: Form; trust: number }[] {
  const plain = plainText(typed);
  const english = language === 'en';
  const read = formsOf(typed, index.readings).map((form) => ({
    form,
    trust: form.script === 'english' && !english ? OTHER_LANGUAGE : 1,
  }));
  const kana = /^[a-z ]+$/.test(plain) ? kanaOfRomaji(plain.replaceAll(' ', '')) : [];
  const romaji = kana.flatMap((one) => japaneseForms(one, index.readings));
  return [...read, ...romaji.map((form) => ({ form, trust: english ? OTHER_LANGUAGE : 1 }))];
}
