import type { Guide, GuideQuestion } from '../domain/guide.ts';
import { mentions } from './condition.ts';
import { holds, optionsOf, placeInGuide, type Answers } from './place-in-guide.ts';

/** How far a visitor is: questions answered, and how many are still to come at most, the one on the screen included. */
export interface GuideProgress {
  readonly done: number;
  readonly toCome: number;
}

/** A way on from here: the answers so far and the questions it met. */
interface Way {
  readonly counted: ReadonlyMap<string, string>;
  readonly met: number;
}

/** The progress of these answers. */
export function guideProgress(guide: Guide, answers: Answers): GuideProgress {
  const { counted, next } = placeInGuide(guide, answers);
  if (next === null) return { done: counted.size, toCome: 0 };
  const rest = guide.questions.slice(guide.questions.indexOf(next));
  return { done: counted.size, toCome: most(rest, counted) };
}

/** The longest way through the rest. Ways that differ in nothing a later question asks about go on as one. */
function most(rest: readonly GuideQuestion[], counted: ReadonlyMap<string, string>): number {
  let ways: Way[] = [{ counted, met: 0 }];
  rest.forEach((question, at) => {
    const matters = new Set(rest.slice(at + 1).flatMap((later) => mentions(later.showWhen).map(([id]) => id)));
    ways = longestOfAlike(
      ways.flatMap((way) => onwards(way, question, matters.has(question.id))),
      matters,
    );
  });
  return Math.max(...ways.map((way) => way.met));
}

function onwards(way: Way, question: GuideQuestion, matters: boolean): Way[] {
  if (!holds(question.showWhen, way.counted)) return [way];
  const answers = matters ? optionsOf(question) : optionsOf(question).slice(0, 1);
  return answers.map((answer) => ({ counted: new Map(way.counted).set(question.id, answer), met: way.met + 1 }));
}

function longestOfAlike(ways: readonly Way[], matters: ReadonlySet<string>): Way[] {
  const best = new Map<string, Way>();
  for (const way of ways) {
    const key = [...matters].map((id) => way.counted.get(id) ?? '').join(' ');
    if ((best.get(key)?.met ?? -1) < way.met) best.set(key, way);
  }
  return [...best.values()];
}
