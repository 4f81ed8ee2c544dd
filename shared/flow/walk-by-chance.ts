import type { Guide } from '../domain/guide.ts';
import { draw, textKey } from '../lib/draw.ts';
import { guideResult } from './guide-result.ts';
import { optionsOf, placeInGuide, type Answers } from './place-in-guide.ts';

const WALKS = 5_000;

/** Walks through a guide by chance, always the same ways, until one ends with nothing to say; null = none did. */
export function deadEndByChance(guide: Guide): Answers | null {
  for (let run = 0; run < WALKS; run += 1) {
    const answers = walkByChance(guide, run);
    const { outcomes, advice } = guideResult(guide, answers);
    if (outcomes.length + advice.length === 0) return answers;
  }
  return null;
}

/** The answers of one visitor who answers every question by chance. */
function walkByChance(guide: Guide, run: number): Answers {
  let answers: Answers = {};
  for (;;) {
    const { next } = placeInGuide(guide, answers);
    if (next === null) return answers;
    const options = optionsOf(next);
    const chosen = options[Math.floor(draw(run, textKey(guide.id), textKey(next.id)) * options.length)] ?? '';
    answers = { ...answers, [next.id]: chosen };
  }
}
