import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../shared/domain/language.ts';
import type { SearchIndex } from '../../shared/search/search-index.ts';
import { search } from '../../shared/search/search.ts';

/** A way to ask for something. `also` are good answers too. */
export interface Said {
  readonly said: string;
  readonly language: Language;
  readonly means: string;
  readonly also?: readonly string[];
}

/** A list of ways to ask, by its file. */
export function saidList(file: 'said-1.json' | 'said-2.json'): readonly Said[] {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, '../bench', file), 'utf8')) as Said[];
}

/** Shares of a list: a good answer comes first, a good answer is among five, and the same for the one that is meant. */
export function hitsOf(index: SearchIndex, file: 'said-1.json' | 'said-2.json') {
  const list = saidList(file).map(({ said, language, means, also = [] }) => ({
    ids: search(index, said, language).map((one) => one.id),
    good: [means, ...also],
    means,
  }));
  const share = (is: (one: (typeof list)[number]) => boolean) => list.filter(is).length / list.length;
  return {
    first: share(({ ids, good }) => good.includes(ids[0] ?? '')),
    top5: share(({ ids, good }) => ids.slice(0, 5).some((id) => good.includes(id))),
    first_meant: share(({ ids, means }) => ids[0] === means),
    top5_meant: share(({ ids, means }) => ids.slice(0, 5).includes(means)),
  };
}
