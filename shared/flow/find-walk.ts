import type { Condition, Guide, GuideQuestion } from '../domain/guide.ts';
import { judge, mentions } from './condition.ts';
import { optionsOf } from './place-in-guide.ts';

/** A way through a guide to where a condition holds, the certainty that there is none, or too many ways to look at. */
export type Walk =
  | { readonly kind: 'found'; readonly answers: Readonly<Record<string, string>> }
  | { readonly kind: 'none' }
  | { readonly kind: 'too-many' };

/** Enough for guides many times the sample's; a second of work. */
const MOST_STEPS = 1_000_000;

interface Search {
  readonly questions: readonly GuideQuestion[];
  readonly goal: Condition | null;
  /** Questions whose answer can change whether the goal holds. */
  readonly branching: ReadonlySet<string>;
  /** Answers so far; null = not asked. */
  readonly known: Map<string, string | null>;
  steps: number;
}

/**
 * Looks for answers to all questions with which a condition holds. Exact: every combination that matters is tried, and a
 * beginning with which the condition can no longer hold is left at once.
 */
export function findWalk({ questions }: Pick<Guide, 'questions'>, goal: Condition | null): Walk {
  const search: Search = { questions, goal, branching: influences(questions, goal), known: new Map(), steps: 0 };
  if (reaches(search, 0)) return { kind: 'found', answers: answered(search.known) };
  return { kind: search.steps > MOST_STEPS ? 'too-many' : 'none' };
}

function reaches(search: Search, at: number): boolean {
  search.steps += 1;
  const holds = judge(search.goal, (id) => search.known.get(id));
  const question = search.questions[at];
  if (holds === false || search.steps > MOST_STEPS) return false;
  if (!question) return holds === true;
  const found = answersAt(search, question).some((answer) => {
    search.known.set(question.id, answer);
    return reaches(search, at + 1);
  });
  if (!found) search.known.delete(question.id);
  return found;
}

function answersAt({ known, branching }: Search, question: GuideQuestion): readonly (string | null)[] {
  if (judge(question.showWhen, (id) => known.get(id)) !== true) return [null];
  const all = optionsOf(question);
  return branching.has(question.id) ? all : all.slice(0, 1);
}

/** Backwards, since a question asks about earlier ones only. */
function influences(questions: readonly GuideQuestion[], goal: Condition | null): ReadonlySet<string> {
  const ids = new Set(mentions(goal).map(([id]) => id));
  for (const question of questions.toReversed()) {
    if (ids.has(question.id)) mentions(question.showWhen).forEach(([id]) => ids.add(id));
  }
  return ids;
}

function answered(known: ReadonlyMap<string, string | null>): Record<string, string> {
  return Object.fromEntries([...known].filter((entry): entry is [string, string] => entry[1] !== null));
}
