import type { Browser, Locator, Page } from '@playwright/test';
import { openDisplay, type DisplayOptions } from '../shots/signage-page.ts';
import type { TestHub } from '../support/hub.ts';

/** A display as a test looks at it: what it shows, and the tones it was asked to play. */
export interface Display {
  readonly page: Page;
  /** The whole-screen call. */
  readonly call: Locator;
  /** The number in the large panel. */
  readonly now: Locator;
  recent(ticket: string): Locator;
  tones(): Promise<number>;
  /** Every number that had the whole screen since the page was opened, in order. */
  shown(): Promise<string[]>;
  /** Lets the page's own time pass. */
  pass(ms: number): Promise<void>;
}

interface Noted {
  tones: number;
  readonly shown: string[];
}

/** Opens a display whose audio device only notes what it is asked for. */
export async function lookAtDisplay(
  browser: Browser,
  hub: TestHub,
  how: AudioContextState | DisplayOptions,
): Promise<Display> {
  const page = await openDisplay(browser, hub, typeof how === 'string' ? { audio: how } : how);
  const noted = () => page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
  return {
    page,
    call: page.locator('[data-calling]'),
    now: page.locator('[data-now]'),
    recent: (ticket) => page.locator(`[data-recent=${ticket}]`),
    tones: async () => (await noted()).tones,
    shown: async () => (await noted()).shown,
    pass: (ms) => page.clock.runFor(ms),
  };
}
