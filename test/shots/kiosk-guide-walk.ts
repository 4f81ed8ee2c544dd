import type { Page } from '@playwright/test';
import { atScreen } from './kiosk-visit.ts';
import type { OnScreen } from './on-screen.ts';

/** Answers before the walk looks at them: enough for a second page of answers in large text. */
const ANSWERED = 5;

/** Walks what a way in holds, a question, the same with an answer given, and all answers; the page shows home. */
export async function walkGuide(page: Page, on: OnScreen): Promise<void> {
  const touch = page.locator('[data-touch] button');
  await touch.nth(0).click();
  await atScreen(page, 'way');
  await on(page, 'way-many');
  await page.locator('nav button').first().click();
  await atScreen(page, 'home');
  await touch.nth(1).click();
  await atScreen(page, 'way');
  await on(page, 'way');
  await touch.nth(0).click();
  await atScreen(page, 'question');
  await on(page, 'question');
  for (let answered = 0; answered < ANSWERED; answered += 1) await answerFirst(page);
  await page.locator('nav button').first().click();
  await page.locator('[data-touch] [aria-current]').waitFor();
  await on(page, 'question-answered');
  await touch.last().click();
  await atScreen(page, 'answers');
  await on(page, 'answers');
  await page.locator('nav button').nth(1).click();
  await atScreen(page, 'home');
}

/** Gives the first answer and waits for the next question. */
async function answerFirst(page: Page): Promise<void> {
  const before = await page.locator('h1').innerText();
  await page.locator('[data-touch] button').first().click();
  await page.locator('h1').filter({ hasNotText: before }).waitFor();
}
