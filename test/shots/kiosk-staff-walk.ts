import type { Page } from '@playwright/test';
import { DEMO_PIN } from '../../electron/hub/demo.ts';
import { type } from './kiosk-number-walk.ts';
import { atScreen, press } from './kiosk-visit.ts';
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
  await press(page.locator('main button[data-variant=primary]'));
}

/** Walks what staff see at a kiosk of a demonstration; the page shows home. */
export async function walkStaff(page: Page, on: OnScreen): Promise<void> {
  const main = page.locator('main');
  await holdMark(page);
  await type(page, '12');
  await on(page, 'pin');
  await press(main.locator('button[data-variant=primary]'));
  await main.getByRole('alert').waitFor();
  await on(page, 'pin-wrong');
  await enterPin(page, DEMO_PIN);
  await main.getByRole('button', { name: /さがす|Find/ }).first().waitFor();
  await on(page, 'staff-menu');
  await walkTickets(page, on);
  await walkMachine(page, on);
  await press(main.locator('button[data-variant=primary]'));
  await atScreen(page, 'home');
}

async function walkTickets(page: Page, on: OnScreen): Promise<void> {
  const main = page.locator('main');
  const back = page.locator('nav button').first();
  await press(main.locator('button').nth(0));
  await main.locator('button').nth(4).waitFor();
  await on(page, 'staff-lines');
  await press(main.locator('button').last());
  await main.locator('button', { hasText: /[A-Z]\d\d\d/ }).first().waitFor();
  await on(page, 'staff-tickets');
  await press(main.locator('button', { hasText: /[A-Z]\d\d\d/ }).first());
  await main.locator('dl').waitFor();
  await on(page, 'staff-ticket');
  await press(main.locator('button').last());
  await main.getByRole('alert').waitFor();
  await on(page, 'staff-ticket-sure');
  await press(main.locator('button').last());
  await press(main.locator('button').first());
  await main.getByRole('alert').waitFor();
  await on(page, 'staff-ticket-printed');
  for (let step = 0; step < 3; step += 1) await press(back);
  await press(main.locator('button').nth(1));
  await type(page, 'C1');
  await on(page, 'staff-number');
  await press(back);
}

async function walkMachine(page: Page, on: OnScreen): Promise<void> {
  const main = page.locator('main');
  const back = page.locator('nav button').first();
  await page.evaluate(() => dispatchEvent(new CustomEvent('machimado:printer', { detail: 'jam' })));
  await press(main.locator('button').nth(2));
  await press(main.locator('button[data-variant=primary]'));
  await main.getByRole('alert').waitFor();
  await on(page, 'staff-printer-jam');
  await page.evaluate(() => dispatchEvent(new CustomEvent('machimado:printer', { detail: 'ready' })));
  await press(back);
  await press(main.locator('button').nth(3));
  await main.locator('button[aria-current]').waitFor();
  await on(page, 'staff-sound');
  await press(back);
}
