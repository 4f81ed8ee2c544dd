import { wordsMeant } from './english-slips.ts';
import type { Form } from './forms.ts';
import { phraseScore } from './phrase-score.ts';
import type { Phrase, Piece, SearchIndex } from './search-index.ts';

/** Weight of a piece that the content does not know. */
const UNKNOWN = 1;

/** How much of the score is the best phrase; the rest is how much of all that was typed is said of the entry anywhere. */
const OF_BEST_PHRASE = 0.6;

/** A piece that answers one that was typed. `quality` 1 = the same. */
interface Answer {
  readonly piece: Piece;
  readonly quality: number;
}

/**
 * How well each entry answers a form, by its place in `entries`; entries that share nothing with it are left out.
 * `inWords`: the pieces that do not lie across words; the others tell nothing of an entry, only of a phrase.
 */
export function match(index: SearchIndex, form: Form, inWords: ReadonlySet<string>): ReadonlyMap<number, number> {
  const hits = new Map<number, number>();
  const entries = new Map<number, number>();
  let total = 0;
  let totalInWords = 0;
  form.pieces.forEach((_, place) => {
    const answers = answersTo(index, form, place);
    const weight = weightOf(answers);
    total += weight;
    const found = bestAnswers(index, answers);
    for (const [phrase, quality] of found.phrases) hits.set(phrase, (hits.get(phrase) ?? 0) + weight * quality);
    if (!inWords.has(form.pieces[place] ?? '')) return;
    totalInWords += weight;
    for (const [entry, quality] of found.entries) entries.set(entry, (entries.get(entry) ?? 0) + weight * quality);
  });
  const best = new Map<number, number>();
  for (const [phrase, hit] of candidates(index, form, hits)) {
    const score = phrase.weight * phraseScore(form, phrase, { hit, total });
    best.set(phrase.entry, Math.max(best.get(phrase.entry) ?? 0, score));
  }
  return new Map(
    [...best].map(([entry, score]) => [
      entry,
      OF_BEST_PHRASE * score + (1 - OF_BEST_PHRASE) * ((entries.get(entry) ?? 0) / (totalInWords || 1)),
    ]),
  );
}

/** Pieces of the content that answer the one typed at a place. The last word may be unfinished; English words may have slips. */
function answersTo(index: SearchIndex, { script, pieces }: Form, place: number): Answer[] {
  const typed = pieces[place] ?? '';
  const same = answer(index, typed, 1);
  if (script === 'japanese') return same;
  const last = place === pieces.length - 1;
  const begun = typed.length >= (last ? 2 : 4) ? index.words.filter((word) => word.startsWith(typed)) : [];
  return [
    ...same,
    ...begun.flatMap((word) => (word === typed ? [] : answer(index, word, last ? 0.9 : 0.8))),
    ...wordsMeant(index.wordPairs, typed).flatMap((word) => answer(index, word, 0.7)),
  ];
}

/** What a typed piece weighs: as the same in the content, or as the rarest of those that may be meant. */
function weightOf(answers: readonly Answer[]): number {
  const [first] = answers;
  if (first === undefined) return UNKNOWN;
  return first.quality === 1 ? first.piece.weight : Math.max(...answers.map((one) => one.piece.weight));
}

function answer({ pieces }: SearchIndex, word: string, quality: number): Answer[] {
  const piece = pieces.get(word);
  return piece ? [{ piece, quality }] : [];
}

function bestAnswers({ phrases }: SearchIndex, answers: readonly Answer[]) {
  const best = { phrases: new Map<number, number>(), entries: new Map<number, number>() };
  for (const { piece, quality } of answers) {
    for (const at of piece.phrases) {
      const phrase = phrases[at];
      if (!phrase) continue;
      best.phrases.set(at, Math.max(best.phrases.get(at) ?? 0, quality));
      best.entries.set(phrase.entry, Math.max(best.entries.get(phrase.entry) ?? 0, quality * phrase.weight));
    }
  }
  return best;
}

/** Phrases that share a piece; all that begin so where a single sign was typed. */
function candidates({ phrases }: SearchIndex, form: Form, hits: ReadonlyMap<number, number>): [Phrase, number][] {
  if (form.key.length === 1) return phrases.flatMap((one) => (one.key.startsWith(form.key) ? [[one, 0]] : []));
  return [...hits].flatMap(([at, hit]) => {
    const phrase = phrases[at];
    return phrase?.script === form.script ? [[phrase, hit]] : [];
  });
}
