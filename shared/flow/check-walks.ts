import type { Condition, Guide } from '../domain/guide.ts';
import { findWalk } from './find-walk.ts';
import { deadEndByChance } from './walk-by-chance.ts';

/** What is wrong in a guide: place in it, reason. */
export interface GuideFault {
  readonly path: string;
  readonly reason: string;
}

/** Every question, outcome and advice can be reached, and every walk ends with something to say. */
export function checkWalks(guide: Guide): GuideFault[] {
  const { questions, outcomes, advice } = guide;
  const ends = [...outcomes, ...advice].map((end) => end.when);
  return [
    ...questions.flatMap(({ id, showWhen }, at) => reachable(guide, showWhen, [`questions.${at}`, `question "${id}"`])),
    ...outcomes.flatMap(({ procedure, when, bring = [] }, at) => [
      ...reachable(guide, when, [`outcomes.${at}`, `outcome "${procedure}"`]),
      ...bring.flatMap((one, nth) =>
        reachable(guide, both(when, one.when ?? null), [`outcomes.${at}.bring.${nth}`, `item "${one.item}"`]),
      ),
    ]),
    ...advice.flatMap(({ id, when }, at) => reachable(guide, when, [`advice.${at}`, `advice "${id}"`])),
    ...(ends.includes(null) ? [] : deadEnd(guide, ends as Condition[])),
  ];
}

const both = (...conditions: readonly (Condition | null)[]): Condition => ({
  all: conditions.filter((one) => one !== null),
});

function reachable(guide: Guide, goal: Condition | null, [path, what]: readonly [string, string]): GuideFault[] {
  const { kind } = findWalk(guide, goal);
  if (kind === 'found') return [];
  return [
    {
      path,
      reason:
        kind === 'none' ? `no answers lead to ${what}` : `too many combinations of answers to find a way to ${what}`,
    },
  ];
}

/** Where there are too many ways to be sure, many are walked by chance. */
function deadEnd(guide: Guide, ends: readonly Condition[]): GuideFault[] {
  const walk = findWalk(guide, ends.length > 0 ? { not: { any: ends } } : null);
  if (walk.kind === 'none') return [];
  const answers = walk.kind === 'found' ? walk.answers : deadEndByChance(guide);
  if (answers === null) return [];
  const said = Object.entries(answers).map(([question, option]) => `${question} = ${option}`);
  return [{ path: 'outcomes', reason: `a dead end, neither procedure nor advice after: ${said.join(', ')}` }];
}
