import type { Browser, Page } from '@playwright/test';
import type { TestHub } from '../support/hub.ts';
import { signInAt } from './desk-page.ts';

/** How the office's page is opened. */
export interface OfficePageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'ja' | 'en';
}

/** The office's page on a machine that is registered as a counter's, in a window of its size. */
export async function openOfficePage(
  browser: Browser,
  hub: TestHub,
  { width = 1440, height = 900, language = 'ja' }: OfficePageOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    timezoneId: 'America/New_York',
    locale: 'en-US',
  });
  const token = await hub.pairingToken('counter');
  await context.addInitScript(
    ({ token, language }) => {
      localStorage.setItem('machimado.counter.token', token);
      if (!localStorage.getItem('machimado.language')) localStorage.setItem('machimado.language', language);
    },
    { token, language },
  );
  const page = await context.newPage();
  await page.goto(`${hub.address}/office/`);
  return page;
}

/** The same with somebody signed in, once the calendar is there. */
export async function openOffice(
  browser: Browser,
  hub: TestHub,
  { login, ...options }: OfficePageOptions & { readonly login: string },
): Promise<Page> {
  await hub.addStaff(login);
  const page = await openOfficePage(browser, hub, options);
  await signInAt(page, login);
  await page.locator('[data-grid] [data-x]').first().waitFor();
  return page;
}
