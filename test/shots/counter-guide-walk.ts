import type { Page } from '@playwright/test';
import type { DeskWalk } from './counter-steps.ts';
import { calm } from './desk-page.ts';

const dialog = (page: Page) => page.getByRole('dialog');

/** Walks through the guide that staff run, in either language, beside the visitor who is being served. */
export async function walkGuide(page: Page, walk: DeskWalk): Promise<void> {
  await walkChoosing(page, walk);
  await walkQuestions(page, walk);
  await walkPlan(page, walk);
  await walkQuiet(page, walk);
  await walkTicket(page, walk);
}

async function press(page: Page, key: string): Promise<void> {
  await calm(page);
  await page.keyboard.press(key);
}

async function choose(page: Page, name: RegExp): Promise<void> {
  await calm(page);
  await dialog(page).getByRole('button', { name }).first().click();
}

async function walkChoosing(page: Page, { on }: DeskWalk): Promise<void> {
  await press(page, 'g');
  const field = dialog(page).getByRole('textbox');
  await field.waitFor();
  await on(page, 'guide-choose');
  await field.fill('ひっこし');
  await dialog(page).locator('[aria-current=true]').nth(1).waitFor();
  await on(page, 'guide-found');
  await field.fill('zzzz');
  await dialog(page).getByRole('status').waitFor();
  await on(page, 'guide-nothing-found');
  await field.fill('');
}

async function walkQuestions(page: Page, { on }: DeskWalk): Promise<void> {
  await choose(page, /^(町に来た|I moved here)$/);
  await dialog(page).locator('[data-marked]').waitFor();
  await on(page, 'guide-questions');
  await choose(page, /^やさしい日本語$/);
  await press(page, '1');
  await on(page, 'guide-two-languages');
  await press(page, 'v');
  await dialog(page).locator('[data-answers]').waitFor();
  await on(page, 'guide-shown');
  await answerAll(page);
  await on(page, 'guide-thanks');
  await press(page, 'Escape');
  await dialog(page).locator('aside').waitFor();
}

/** Answers what the turned screen asks, until it thanks. */
async function answerAll(page: Page): Promise<void> {
  const [answers, question] = [dialog(page).locator('[data-answers]'), dialog(page).locator('h2')];
  while (await answers.isVisible()) {
    const before = await question.textContent();
    await calm(page);
    await answers.getByRole('button').first().click();
    await page.waitForFunction((old) => document.querySelector('dialog h2')?.textContent !== old, before);
  }
}

async function walkPlan(page: Page, { on }: DeskWalk): Promise<void> {
  await on(page, 'guide-plan');
  await press(page, 'w');
  await dialog(page).locator('[aria-expanded=true]').waitFor();
  await on(page, 'guide-ways');
  await press(page, 'a');
  await dialog(page).getByRole('textbox').waitFor();
  await on(page, 'guide-more');
  await press(page, 'Escape');
  await dialog(page).locator('[data-open], [aria-pressed]').first().waitFor();
  await press(page, 'Escape');
  await dialog(page).locator('form').waitFor();
  await on(page, 'guide-leave');
  await press(page, 'Escape');
}

async function walkQuiet(page: Page, { on }: DeskWalk): Promise<void> {
  await dialog(page).locator('aside').waitFor();
  await press(page, 'q');
  await choose(page, /^(おくやみ|After a death)$/);
  await press(page, 'v');
  await dialog(page).locator('[data-answers]').waitFor();
  await on(page, 'guide-shown-quiet');
  await press(page, 'Escape');
  await dialog(page).locator('aside').waitFor();
}

async function walkTicket(page: Page, { on }: DeskWalk): Promise<void> {
  await press(page, 'q');
  await choose(page, /^(くらしの相談|A talk about daily life)$/);
  await dialog(page).locator('aside ol li').first().waitFor();
  await on(page, 'guide-no-questions');
  await choose(page, /^(印鑑証明|Seal certificate)$/);
  await press(page, 't');
  await dialog(page).locator('section ol').waitFor();
  await on(page, 'guide-given');
  await press(page, 'Escape');
  await dialog(page).waitFor({ state: 'detached' });
}
