import type { Page } from '@playwright/test';

declare global {
  interface Window {
    touchesSeen?: number;
  }
}

/** Counts on a page, from its next start on, what a visitor touches; the hand that lays a made-up card on the reader is none. */
export function countTouches(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    window.touchesSeen = 0;
    addEventListener('pointerup', ({ isTrusted, target }) => {
      if (!isTrusted || (target instanceof Element && target.closest('[data-tray]'))) return;
      window.touchesSeen = (window.touchesSeen ?? 0) + 1;
    });
  });
}

/** How many touches there were. */
export function touchesOf(page: Page): Promise<number> {
  return page.evaluate(() => window.touchesSeen ?? 0);
}
