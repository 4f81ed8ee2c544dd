import type { Guide } from '../../shared/domain/guide.ts';
import { optionsOf, placeInGuide, type Answers } from '../../shared/flow/place-in-guide.ts';

/** Answers every question that comes, each by one of the given numbers. */
export function walkGuide(guide: Guide, picks: readonly number[], start: Answers = {}): Answers {
  let answers = start;
  for (let at = 0; ; at += 1) {
    const { next } = placeInGuide(guide, answers);
    if (next === null) return answers;
    const options = optionsOf(next);
    answers = { ...answers, [next.id]: options[(picks[at] ?? 0) % options.length]! };
  }
}
