import type { Guidance } from '../domain/guidance.ts';
import type { Town } from '../domain/town.ts';
import { wordPairs, type WordPairs } from './english-slips.ts';
import { formsOf, type Form } from './forms.ts';
import { readingsOf, type Readings } from './readings.ts';
import { sourcesOf, type Findable } from './sources.ts';

/** A form of something that is said of an entry. */
export interface Phrase extends Form {
  /** Place of what it is said of in `entries`. */
  readonly entry: number;
  readonly weight: number;
  /** Sum of the weights of its pieces. */
  readonly total: number;
}

/** A piece of text and where it occurs. */
export interface Piece {
  /** Rare pieces tell more. */
  readonly weight: number;
  /** Places in `phrases`. */
  readonly phrases: readonly number[];
}

/** A town's content, ready to be searched. */
export interface SearchIndex {
  readonly entries: readonly Findable[];
  readonly phrases: readonly Phrase[];
  readonly pieces: ReadonlyMap<string, Piece>;
  /** Those pieces that are English words. */
  readonly words: readonly string[];
  readonly wordPairs: WordPairs;
  readonly readings: Readings;
}

/** Three signs are rare by themselves, and the pairs in them count already. */
const OF_THREE = 0.4;

const THREE_SIGNS = /^[^a-z]{3}$/;

type SaidForm = Pick<Phrase, 'entry' | 'weight' | keyof Form>;

/** Makes the index of a town's guides and procedures: once for each content. */
export function searchIndex(guidance: Guidance, town: Town): SearchIndex {
  const readings = readingsOf(guidance, town);
  const sources = sourcesOf(guidance, town);
  const known = new Map<string, readonly Form[]>();
  const formsOnce = (text: string) => {
    const forms = known.get(text) ?? formsOf(text, readings);
    known.set(text, forms);
    return forms;
  };
  const said = sources.flatMap(({ sayings }, entry) =>
    heaviest(
      sayings.flatMap(({ text, weight }) => formsOnce(text).map((form): SaidForm => ({ ...form, entry, weight }))),
    ),
  );
  const places = placesOf(said);
  const weights = new Map(
    [...places].map(([piece, at]) => [piece, weightOf(piece, { at, said, entries: sources.length })]),
  );
  const phrases = said.map((form) => ({
    ...form,
    total: form.pieces.reduce((sum, one) => sum + (weights.get(one) ?? 0), 0),
  }));
  const pieces = new Map([...places].map(([piece, at]) => [piece, { weight: weights.get(piece) ?? 0, phrases: at }]));
  const words = [...places.keys()].filter((piece) => /^[a-z]/.test(piece));
  return { entries: sources.map(({ thing }) => thing), phrases, pieces, words, wordPairs: wordPairs(words), readings };
}

/** Each form once, as what it tells most of. */
function heaviest(forms: readonly SaidForm[]): SaidForm[] {
  const known = new Map<string, SaidForm>();
  for (const form of forms) {
    const before = known.get(form.plain);
    if (!before || before.weight < form.weight) known.set(form.plain, form);
  }
  return [...known.values()];
}

function placesOf(said: readonly SaidForm[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  said.forEach(({ pieces }, at) => {
    for (const piece of pieces) {
      const known = places.get(piece);
      if (known) known.push(at);
      else places.set(piece, [at]);
    }
  });
  return places;
}

function weightOf(
  piece: string,
  { at, said, entries }: { at: readonly number[]; said: readonly SaidForm[]; entries: number },
): number {
  const rare = Math.log(1 + entries / new Set(at.map((place) => said[place]?.entry)).size);
  return THREE_SIGNS.test(piece) ? OF_THREE * rare : rare;
}
