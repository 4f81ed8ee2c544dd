import type { Page } from '@playwright/test';
import type { Guide } from '../../shared/domain/guide.ts';
import type { Guidance } from '../../shared/domain/guidance.ts';
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
  const way = waysIn.findIndex(({ entries }) => entries.some((entry) => 'guide' in entry && entry.guide === id));
  const entries = waysIn[way]?.entries ?? [];
  if (!guide || way < 0) throw new Error(`no way in leads to ${id}`);
  await touch(page, way);
  if (entries.length > 1)
    await touch(
      page,
      entries.findIndex((entry) => 'guide' in entry && entry.guide === id),
    );
  return guide;
}

/** Answers a guide's questions by touch up to the plan; `on` is called before each touch. */
export async function answerGuide(
  page: Page,
  guide: Guide,
  wanted: Answers,
  on: (question: string) => Promise<void> = () => Promise.resolve(),
): Promise<Answers> {
  const steps = stepsOf(guide, wanted);
  for (const { question, option } of steps) {
    const asked = guide.questions.find((one) => one.id === question);
    await on(question);
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
