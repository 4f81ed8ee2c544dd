import type { Browser, Page } from '@playwright/test';
import { TEST_PASSWORD, type TestHub } from '../support/hub.ts';

/** How a desk is opened. */
export interface DeskPageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'ja' | 'en';
  /** Not paired: the page asks for its code. */
  readonly unpaired?: boolean;
  /** A page clock that can be moved on. */
  readonly clock?: boolean;
}

/** A counter's page on a freshly paired device, in a window of its size. */
export async function openDeskPage(browser: Browser, hub: TestHub, options: DeskPageOptions = {}): Promise<Page> {
  const { width = 1440, height = 900, language = 'ja', unpaired = false, clock = false } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    timezoneId: 'America/New_York',
    locale: 'en-US',
  });
  const token = unpaired ? null : await hub.pairingToken('counter');
  await context.addInitScript(
    ({ token, language }) => {
      if (token) localStorage.setItem('machimado.counter.token', token);
      if (!localStorage.getItem('machimado.language')) localStorage.setItem('machimado.language', language);
    },
    { token, language },
  );
  const page = await context.newPage();
  if (clock) await page.clock.install();
  await page.goto(`${hub.address}/counter/`);
  return page;
}

/** Signs a test account in; the page then asks for the counter. */
export async function signInAt(page: Page, login: string, password = TEST_PASSWORD): Promise<void> {
  const [name, secret] = [page.locator('input').first(), page.locator('input[type=password]')];
  await name.fill(login);
  await secret.fill(password);
  await secret.press('Enter');
}

/** Waits until the page takes touches and keystrokes again. */
export async function calm(page: Page): Promise<void> {
  await page.locator('html:not([data-settling])').waitFor({ state: 'attached' });
}

/** Sits down at a counter of the list. */
export async function sitAt(page: Page, counter: number): Promise<void> {
  await calm(page);
  await page.locator('main li button').nth(counter - 1).click();
}
