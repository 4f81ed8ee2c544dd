import { search } from '../../shared/search/search.ts';
import { searchIndex, type SearchIndex } from '../../shared/search/search-index.ts';
import { hitsOf, saidList, type Said } from '../support/said.ts';
import { sampleContent } from '../support/sample-guidance.ts';
import { percentile, rounded } from './figures.ts';

/** Longest that somebody would type. */
const LONG = 'じゅうみんひょうをください'.repeat(80);

/** How well words are found in the sample town, and how fast: whole, and after every sign that is typed. */
export function searchBench() {
  const { guidance, town } = sampleContent();
  const [index, made] = timed(() => searchIndex(guidance, town));
  const lists = [saidList('said-1.json'), saidList('said-2.json')] as const;
  timesOf(index, lists[0]);
  const whole = lists.flatMap((list) => timesOf(index, list));
  const typing = lists.flatMap((list) => timesOf(index, list.flatMap(prefixes)));
  const [, long] = timed(() => search(index, LONG, 'ja'));
  return Promise.resolve({
    index_ms: rounded(made, 0),
    said: lists[0].length,
    ...times('', whole),
    ...shares('', index, 'said-1.json'),
    said_2: lists[1].length,
    ...shares('_2', index, 'said-2.json'),
    typed: typing.length,
    ...times('typing_', typing),
    thousand_signs_ms: rounded(long),
  });
}

function timesOf(index: SearchIndex, list: readonly Said[]): number[] {
  return list.map(({ said, language }) => timed(() => search(index, said, language))[1]);
}

/** What stands in the field after each sign. */
function prefixes(one: Said): Said[] {
  const signs = [...one.said];
  return signs.map((_, at) => ({ ...one, said: signs.slice(0, at + 1).join('') }));
}

function timed<Value>(act: () => Value): [Value, number] {
  const start = performance.now();
  const value = act();
  return [value, performance.now() - start];
}

function times(name: string, samples: readonly number[]) {
  return {
    [`${name}p50_ms`]: rounded(percentile(samples, 0.5)),
    [`${name}p95_ms`]: rounded(percentile(samples, 0.95)),
    [`${name}most_ms`]: rounded(Math.max(...samples)),
  };
}

function shares(after: string, index: SearchIndex, file: 'said-1.json' | 'said-2.json') {
  return Object.fromEntries(
    Object.entries(hitsOf(index, file)).map(([name, share]) => [name + after, rounded(share, 3)]),
  );
}
