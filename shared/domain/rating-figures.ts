import type { RatingFigures } from './figures.ts';
import { ratingTopics, type Rating } from './rating.ts';
import { FEWEST_TIMES } from './spread.ts';

/** How many said the same. */
export type RatingCount = Rating & { readonly count: number };

/** What visitors said in all: how many, the mean, and what it was about. With fewer than three answers only how many. */
export function ratingFigures(counts: readonly RatingCount[]): RatingFigures {
  const scores = [0, 0, 0, 0, 0];
  const topics = Object.fromEntries(ratingTopics.map((topic) => [topic, 0])) as Record<Rating['topic'], number>;
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (all < FEWEST_TIMES) return { count: all, mean: null, scores, topics };
  for (const { score, topic, count } of counts) {
    scores[score - 1] = (scores[score - 1] ?? 0) + count;
    topics[topic] += count;
  }
  const points = scores.reduce((sum, count, at) => sum + count * (at + 1), 0);
  return { count: all, mean: points / all, scores, topics };
}
