import type { Page } from '@playwright/test';
import type { Guide } from '../../shared/domain/guide.ts';
import type { Guidance } from '../../shared/domain/guidance.ts';
import type { WayEntry, WayIn } from '../../shared/domain/way-in.ts';
import { optionsOf, placeInGuide, type Answers } from '../../shared/flow/place-in-guide.ts';

/** Life events with the answers of a made-up visitor who needs a lot; a question without an answer here gets its first option. */
export const lifeEvents: Readonly<Record<string, Answers>> = {
  'moving-in': { elders: 'some', children: 'both', insurance: 'not-all', disability: 'none' },
  'moving-out': { children: 'school', card: 'no' },
  'moving-within': { children: 'school' },
  birth: { notice: 'no', insurance: 'town' },
  marriage: { children: 'yes' },
  divorce: { children: 'with-me' },
  bereavement: { land: 'fields' },
  work: { family: 'spouse' },
};

/** The answers of a walk in the order of the questions. */
export function stepsOf(guide: Guide, wanted: Answers): { readonly question: string; readonly option: string }[] {
  const steps: { question: string; option: string }[] = [];
  let answers: Answers = {};
  for (;;) {
    const { next } = placeInGuide(guide, answers);
    if (!next) return steps;
    const options = optionsOf(next);
    const wish = wanted[next.id];
    const option = wish !== undefined && options.includes(wish) ? wish : (options[0] ?? '');
    answers = { ...answers, [next.id]: option };
    steps.push({ question: next.id, option });
  }
}

/** From home to the first question of a guide, by touch. */
export async function openGuide(page: Page, { waysIn, guides }: Guidance, id: string): Promise<Guide> {
  const guide = guides.find((one) => one.id === id);
  if (!guide) throw new Error(`no guide ${id}`);
  await openEntry(page, waysIn, (entry) => 'guide' in entry && entry.guide === id);
  return guide;
}

/** From home to the plan of one procedure, by touch. */
export async function openProcedure(page: Page, { waysIn }: Guidance, id: string): Promise<void> {
  await openEntry(page, waysIn, (entry) => 'procedure' in entry && entry.procedure === id);
}

/** A way in with nothing but one guide leads there at once. */
async function openEntry(page: Page, waysIn: readonly WayIn[], wanted: (entry: WayEntry) => boolean): Promise<void> {
  const way = waysIn.findIndex(({ entries }) => entries.some(wanted));
  const { entries } = waysIn[way] ?? { entries: [] };
  if (entries.length === 0) throw new Error('no way in leads there');
  await touch(page, way);
  if (entries.length > 1 || !('guide' in (entries[0] ?? {}))) await touch(page, entries.findIndex(wanted));
}

/** A guide to be walked, and how it is answered; `on` is called before each touch. */
export interface GuideAnswers {
  readonly guide: Guide;
  readonly wanted: Answers;
  readonly on?: (question: string) => Promise<void>;
}

/** Answers a guide's questions by touch up to the plan. */
export async function answerGuide(page: Page, { guide, wanted, on }: GuideAnswers): Promise<Answers> {
  const steps = stepsOf(guide, wanted);
  for (const { question, option } of steps) {
    const asked = guide.questions.find((one) => one.id === question);
    await on?.(question);
    await touch(page, asked ? optionsOf(asked).indexOf(option) : 0);
  }
  return Object.fromEntries(steps.map(({ question, option }) => [question, option]));
}

/** Presses the nth key of the touch zone and waits until the screen has changed. */
async function touch(page: Page, nth: number): Promise<void> {
  const before = await page.locator('h1').textContent();
  await page.locator('main button').nth(nth).click();
  await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, before);
  // A second touch at once is ignored by the keys: somebody's finger trembled.
  await page.clock.runFor(500);
}
