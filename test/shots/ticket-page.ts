import type { Browser, Page } from '@playwright/test';
import type { TestHub } from '../support/hub.ts';

/** A phone, and how its owner set it. */
export interface PhoneOptions {
  readonly width?: number;
  readonly height?: number;
  /** The browser's language: it speaks until the ticket's own is known. */
  readonly locale?: string;
  /** Letters this many times as large as usual. */
  readonly letters?: number;
}

/** The town of these tests publishes its hub here; the pages are opened at the hub's own address. */
export const PUBLIC_URL = 'https://machi.example';

/** A page of `/t/<code>` on a phone, with a page clock that can be moved on. */
export async function openPhone(browser: Browser, address: string, options: PhoneOptions = {}): Promise<Page> {
  const { width = 390, height = 844, locale = 'ja-JP', letters = 1 } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    timezoneId: 'America/New_York',
    locale,
    bypassCSP: letters !== 1,
  });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(address);
  // What the setting of large letters does: the root grows, and all that is measured by it.
  if (letters !== 1) await page.addStyleTag({ content: `html.phone { font-size: ${letters * 100}% }` });
  return page;
}

/** The address a ticket leads to, at the hub itself. */
export const addressOf = (hub: TestHub, code: string): string => `${hub.address}/t/${code}`;
