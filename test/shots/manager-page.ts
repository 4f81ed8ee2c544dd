import type { Browser, Page } from '@playwright/test';
import type { TestHub } from '../support/hub.ts';

/** How the manager's page is opened. */
export interface ManagerPageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'ja' | 'en';
}

/** The manager's page of a hub, in a window of its size. */
export async function openManagerPage(
  browser: Browser,
  hub: TestHub,
  { width = 1440, height = 900, language = 'ja' }: ManagerPageOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    timezoneId: 'America/New_York',
    locale: 'en-US',
  });
  await context.addInitScript((language) => localStorage.setItem('machimado.language', language), language);
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(`${hub.address}/manager/`);
  return page;
}

/** Fills the fields of a form in their order. */
export async function fillIn(page: Page, values: readonly string[]): Promise<void> {
  const fields = page.locator('form input:not([type=radio])');
  for (const [index, value] of values.entries()) await fields.nth(index).fill(value);
}
