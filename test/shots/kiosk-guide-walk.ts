import type { Page } from '@playwright/test';
import type { Guidance } from '../../shared/domain/guidance.ts';
import { answerGuide, lifeEvents, openGuide } from './guide-visit.ts';
import { walkPlan } from './kiosk-plan-walk.ts';
import { atScreen, home, press } from './kiosk-visit.ts';
import type { OnScreen } from './on-screen.ts';

/** The life event with the most questions and the longest plan. */
const LONGEST = 'moving-in';

/** Answers before the walk looks at them: enough for a second page of answers in large text. */
const ANSWERED = 5;

/** Walks what a way in holds, each kind of question, all answers, the plan and its ticket; the page shows home. */
export async function walkGuide(page: Page, guidance: Guidance, on: OnScreen): Promise<void> {
  await walkWays(page, on);
  const guide = await openGuide(page, guidance, LONGEST);
  const seen = new Set<string>();
  let asked = 0;
  const look = async (): Promise<void> => {
    const kind = await kindOfQuestion(page);
    if (!seen.has(kind)) await on(page, kind);
    seen.add(kind);
    if (asked === ANSWERED) await walkAnswers(page, on);
    asked += 1;
  };
  await answerGuide(page, { guide, wanted: lifeEvents[LONGEST] ?? {}, on: look });
  await atScreen(page, 'plan');
  await walkPlan(page, on);
}

async function walkWays(page: Page, on: OnScreen): Promise<void> {
  for (const [way, name] of ['way-many', 'way'].entries()) {
    await press(page.locator('[data-touch] button').nth(way));
    await atScreen(page, 'way');
    await on(page, name);
    await home(page);
  }
}

/** Questions look different by the number of their answers. */
async function kindOfQuestion(page: Page): Promise<string> {
  const answers = await page.locator('[data-touch] button > svg:last-child').count();
  if (answers <= 2) return 'question-yes-no';
  return answers <= 3 ? 'question' : 'question-several';
}

/** Goes back by one question, looks at all answers from there, and returns. */
async function walkAnswers(page: Page, on: OnScreen): Promise<void> {
  const before = await page.locator('h1').textContent();
  await press(page.locator('nav button').first());
  await page.locator('[data-touch] [aria-current]').waitFor();
  await on(page, 'question-answered');
  await press(page.locator('[data-touch] button').last());
  await atScreen(page, 'answers');
  await on(page, 'answers');
  await press(page.locator('main button[data-variant=primary]'));
  await press(page.locator('[data-touch] [aria-current]'));
  await page.waitForFunction((asked) => document.querySelector('h1')?.textContent === asked, before);
}
