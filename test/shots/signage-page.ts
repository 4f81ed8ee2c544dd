import type { Browser, Page } from '@playwright/test';
import type { TestHub } from '../support/hub.ts';

/** How a display is opened. */
export interface DisplayOptions {
  readonly width?: number;
  readonly height?: number;
  /** Not paired: the page asks for its code. */
  readonly unpaired?: boolean;
}

/** A display of a hub in a page of its size, with a page clock that can be moved on. */
export async function openDisplay(browser: Browser, hub: TestHub, options: DisplayOptions = {}): Promise<Page> {
  const { width = 1920, height = 1080, unpaired = false } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    timezoneId: 'America/New_York',
    locale: 'en-US',
  });
  if (!unpaired) {
    const token = await hub.pairingToken('signage');
    await context.addInitScript((value) => localStorage.setItem('machimado.signage.token', value), token);
  }
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(`${hub.address}/signage/`);
  return page;
}
