import type { Language } from '../domain/language.ts';
import { cutWords } from './cut-words.ts';
import { formsOf, japaneseForms, type Form } from './forms.ts';
import { match } from './match.ts';
import { plainText } from './plain-text.ts';
import { trimAsking } from './trim-asking.ts';
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
  for (const { form, inWords, trust } of waysToRead(index, typed, language)) {
    for (const [entry, score] of match(index, form, inWords)) {
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

/** What may be meant by what was typed, and how far to trust that. */
interface Way {
  readonly form: Form;
  /** Its pieces that do not lie across words. */
  readonly inWords: ReadonlySet<string>;
  readonly trust: number;
}

function waysToRead(index: SearchIndex, typed: string, language: Language): Way[] {
  const trustIn = (script: Language) =>
    script === language || (script === 'ja' && language !== 'en') ? 1 : OTHER_LANGUAGE;
  const plain = plainText(typed);
  const kana = /^[a-z ]+$/.test(plain) ? kanaOfRomaji(plain.replaceAll(' ', '')) : [];
  const words = cutWords(typed);
  const cut = new Set(words.flatMap((word) => piecesOfWord(index, word)));
  return [
    ...formsOf(typed, index.readings).map((form) => ({
      form,
      inWords: form.script === 'english' || words.length < 2 ? new Set(form.pieces) : cut,
      trust: form.script === 'english' ? trustIn('en') : 1,
    })),
    ...kana
      .flatMap((one) => japaneseForms(one, index.readings))
      .map((form) => ({ form, inWords: new Set(form.pieces), trust: trustIn('ja') })),
  ];
}

function piecesOfWord({ readings }: SearchIndex, word: string): string[] {
  return japaneseForms(trimAsking(word), readings).flatMap((form) => form.pieces);
}
