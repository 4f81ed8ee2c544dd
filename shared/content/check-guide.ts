import type { Condition, Guide, GuideQuestion } from '../domain/guide.ts';
import { checkWalks } from '../flow/check-walks.ts';
import { mentions } from '../flow/condition.ts';
import { optionsOf } from '../flow/place-in-guide.ts';
import { repeats, type ContentFault } from './content-fault.ts';

/** Ids that a guide may speak of; null = their file is not to be had. */
interface KnownToGuides {
  readonly procedures: readonly string[] | null;
  readonly items: readonly string[] | null;
}

/** A guide by itself and against what it leads to: ids, conditions, ways. */
export function checkGuide(file: string, guide: Guide, known: KnownToGuides): ContentFault[] {
  const { questions, outcomes, advice } = guide;
  const fault = (path: string, reason: string): ContentFault => ({ file, path, reason });
  const missing = (ids: readonly string[] | null, id: string, path: string): ContentFault[] =>
    ids === null || ids.includes(id) ? [] : [fault(path, `"${id}" is not known`)];
  const unknown = outcomes.flatMap(({ procedure, bring = [] }, at) => [
    ...missing(known.procedures, procedure, `outcomes.${at}.procedure`),
    ...bring.flatMap(({ item }, nth) => missing(known.items, item, `outcomes.${at}.bring.${nth}.item`)),
  ]);
  return [
    ...(file === `guides/${guide.id}.json` ? [] : [fault('id', `"${guide.id}" is not the name of the file`)]),
    ...doubled(file, guide),
    ...unknown,
    ...questions.flatMap(({ showWhen }, at) =>
      asks(showWhen, questions.slice(0, at), questions).map((reason) => fault(`questions.${at}.showWhen`, reason)),
    ),
    ...outcomes.flatMap(({ when, bring = [] }, at) => [
      ...asks(when, questions, questions).map((reason) => fault(`outcomes.${at}.when`, reason)),
      ...bring.flatMap((one, nth) =>
        asks(one.when ?? null, questions, questions).map((reason) => fault(`outcomes.${at}.bring.${nth}.when`, reason)),
      ),
    ]),
    ...advice.flatMap(({ when }, at) =>
      asks(when, questions, questions).map((reason) => fault(`advice.${at}.when`, reason)),
    ),
    ...checkWalks(guide).map(({ path, reason }) => fault(path, reason)),
  ];
}

function doubled(file: string, { questions, outcomes, advice }: Guide): ContentFault[] {
  const ids = (things: readonly { readonly id: string }[]) => things.map((one) => one.id);
  return [
    ...repeats(file, 'questions', ids(questions)),
    ...questions.flatMap((question, at) => repeats(file, `questions.${at}.options`, optionsOf(question))),
    ...repeats(
      file,
      'outcomes',
      outcomes.map((one) => one.procedure),
    ),
    ...outcomes.flatMap(({ bring = [] }, at) =>
      repeats(
        file,
        `outcomes.${at}.bring`,
        bring.map(({ item }) => item),
      ),
    ),
    ...repeats(file, 'advice', ids(advice)),
  ];
}

/** What is wrong with the answers a condition asks for: only earlier questions may be asked about. */
function asks(condition: Condition | null, earlier: readonly GuideQuestion[], all: readonly GuideQuestion[]): string[] {
  return mentions(condition).flatMap(([id, option]) => {
    const question = earlier.find((one) => one.id === id);
    if (!question) return [all.some((one) => one.id === id) ? `"${id}" is not asked before` : `no question "${id}"`];
    return optionsOf(question).includes(option) ? [] : [`question "${id}" has no option "${option}"`];
  });
}
