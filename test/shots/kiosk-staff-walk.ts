import type { Page } from '@playwright/test';
import { DEMO_PIN } from '../../electron/hub/demo.ts';
import { type } from './kiosk-number-walk.ts';
import { atScreen } from './kiosk-visit.ts';
import type { OnScreen } from './on-screen.ts';

/** Rests a finger on the town's mark until the PIN is asked for. */
export async function holdMark(page: Page): Promise<void> {
  await page.locator('[data-house]').hover();
  await page.mouse.down();
  await page.clock.fastForward(2_000);
  await page.mouse.up();
  await page.getByRole('button', { name: '1', exact: true }).waitFor();
}

/** Enters a PIN. */
export async function enterPin(page: Page, pin: string): Promise<void> {
  await type(page, pin);
  await page.locator('main button[data-variant=primary]').click();
}

/** Walks what staff see at a kiosk of a demonstration; the page shows home. */
export async function walkStaff(page: Page, on: OnScreen): Promise<void> {
  const main = page.locator('main');
  await holdMark(page);
  await type(page, '12');
  await on(page, 'pin');
  await main.locator('button[data-variant=primary]').click();
  await main.getByRole('alert').waitFor();
  await on(page, 'pin-wrong');
  await enterPin(page, DEMO_PIN);
  await main.getByRole('button', { name: /さがす|Find/ }).first().waitFor();
  await on(page, 'staff-menu');
  await walkTickets(page, on);
  await walkMachine(page, on);
  await main.locator('button[data-variant=primary]').click();
  await atScreen(page, 'home');
}

async function walkTickets(page: Page, on: OnScreen): Promise<void> {
  const main = page.locator('main');
  const back = page.locator('nav button').first();
  await main.locator('button').nth(0).click();
  await main.locator('button').nth(4).waitFor();
  await on(page, 'staff-lines');
  await main.locator('button').last().click();
  await main.locator('button', { hasText: /[A-Z]\d\d\d/ }).first().waitFor();
  await on(page, 'staff-tickets');
  await main.locator('button', { hasText: /[A-Z]\d\d\d/ }).first().click();
  await main.locator('dl').waitFor();
  await on(page, 'staff-ticket');
  await main.locator('button').last().click();
  await main.getByRole('alert').waitFor();
  await on(page, 'staff-ticket-sure');
  await main.locator('button').last().click();
  await main.locator('button').first().click();
  await main.getByRole('alert').waitFor();
  await on(page, 'staff-ticket-printed');
  for (let step = 0; step < 3; step += 1) await back.click();
  await main.locator('button').nth(1).click();
  await type(page, 'C1');
  await on(page, 'staff-number');
  await back.click();
}

async function walkMachine(page: Page, on: OnScreen): Promise<void> {
  const main = page.locator('main');
  const back = page.locator('nav button').first();
  await page.evaluate(() => dispatchEvent(new CustomEvent('machimado:printer', { detail: 'jam' })));
  await main.locator('button').nth(2).click();
  await main.locator('button[data-variant=primary]').click();
  await main.getByRole('alert').waitFor();
  await on(page, 'staff-printer-jam');
  await page.evaluate(() => dispatchEvent(new CustomEvent('machimado:printer', { detail: 'ready' })));
  await back.click();
  await main.locator('button').nth(3).click();
  await main.locator('button[aria-current]').waitFor();
  await on(page, 'staff-sound');
  await back.click();
}
