import { editDistance } from './edit-distance.ts';

/** The English words of the content by the pairs of letters in them. */
export type WordPairs = ReadonlyMap<string, readonly string[]>;

/** Collects the pairs of all words. */
export function wordPairs(words: readonly string[]): WordPairs {
  const pairs = new Map<string, string[]>();
  for (const word of words) {
    for (const pair of pairsOf(word)) pairs.set(pair, [...(pairs.get(pair) ?? []), word]);
  }
  return pairs;
}

/** Words that somebody may have meant who typed this one with a slip or two. */
export function wordsMeant(pairs: WordPairs, typed: string): string[] {
  const most = slipsInWord(typed.length);
  if (most === 0) return [];
  const shared = new Map<string, number>();
  for (const pair of pairsOf(typed)) {
    for (const word of pairs.get(pair) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1);
  }
  // A slip spoils at most three pairs, a swap included.
  const least = Math.max(1, typed.length + 1 - 3 * most);
  return [...shared]
    .filter(([word, count]) => count >= least && word !== typed && editDistance(typed, word, most) <= most)
    .map(([word]) => word);
}

function slipsInWord(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function pairsOf(word: string): Set<string> {
  const ends = `^${word}$`;
  return new Set(Array.from({ length: ends.length - 1 }, (_, at) => ends.slice(at, at + 2)));
}
