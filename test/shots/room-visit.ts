import type { Locator, Page } from '@playwright/test';
import type { Guidance } from '../../shared/domain/guidance.ts';
import { openProcedure } from './guide-visit.ts';
import { answerFacts } from './kiosk-forms-walk.ts';
import { atStep } from './kiosk-rooms-walk.ts';
import { atScreen, press } from './kiosk-visit.ts';

/** The place a visitor took. */
export interface TakenPlace {
  readonly room: string;
  /** ISO date. */
  readonly date: string;
}

/** From home to a room for tomorrow, which the plan shows then: the first that is free. The page shows home before. */
export async function chooseRoom(page: Page, guidance: Guidance): Promise<TakenPlace> {
  await openProcedure(page, guidance, 'room');
  await atScreen(page, 'plan');
  await press(primary(page));
  await atStep(page, 'purpose');
  await press(choice(page, 0));
  await atStep(page, 'people');
  await press(choice(page, 0));
  await atStep(page, 'day');
  await press(choice(page, 1));
  await atStep(page, 'week');
  const free = page.locator('[data-room]').filter({ has: page.locator('[data-day] button') }).first();
  await free.waitFor();
  const room = (await free.getAttribute('data-room')) ?? '';
  const day = free.locator('[data-day]').filter({ has: page.locator('button') }).first();
  const date = (await day.getAttribute('data-day')) ?? '';
  await press(day.locator('button'));
  await atStep(page, 'slots');
  await press(choice(page, 0));
  await press(primary(page));
  await atStep(page, 'check');
  await press(primary(page));
  await atScreen(page, 'plan');
  return { room, date };
}

/** From the plan with its room by touch over the form to the ticket; answers its number. */
export async function fillInAndTake(page: Page): Promise<string> {
  await press(primary(page));
  // with the card, by touch, on paper
  await press(choice(page, -2));
  await answerFacts(page, () => Promise.resolve());
  while (!(await page.locator('[data-touch] [data-variant=primary] svg').count())) await press(primary(page));
  await press(primary(page));
  await atScreen(page, 'ticket');
  const words = (await page.locator('[data-paper]').textContent()) ?? '';
  return /[A-Z]\d{3}/.exec(words)?.[0] ?? `no number in: ${words}`;
}

const choice = (page: Page, nth: number): Locator => page.locator('[data-touch] button').nth(nth);

const primary = (page: Page): Locator => page.locator('main button[data-variant=primary]');
