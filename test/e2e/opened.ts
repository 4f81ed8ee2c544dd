import { test, type Browser } from '@playwright/test';
import { openBrowser } from '../shots/studio.ts';

/** What journeys happen in: a hub, or a hall with one. */
interface Place {
  stop(): Promise<void>;
}

/** How a place is opened, and who wants to know of it. */
type Open<Opened extends Place> = (browser: Browser) => Promise<Opened>;
type Tell<Opened extends Place> = (place: Opened, browser: Browser) => void;

/**
 * A browser for the file and a place of its own for each test; all pages and the place are closed after it. A test that
 * closes its place and opens another says so to the answered function.
 */
export function placePerTest<Opened extends Place>(open: Open<Opened>, tell: Tell<Opened>): (next: Opened) => void {
  const browser = browserOfFile();
  let place: Opened | null = null;
  test.beforeEach(async () => {
    place = await open(browser());
    tell(place, browser());
  });
  test.afterEach(async () => {
    await closePages(browser());
    await place?.stop();
  });
  return (next) => void (place = next);
}

/** A browser and a place for all tests of the file; their pages are closed after each. */
export function placePerFile<Opened extends Place>(open: Open<Opened>, tell: Tell<Opened>): void {
  const browser = browserOfFile();
  let place: Opened | null = null;
  test.beforeAll(async () => {
    place = await open(browser());
    tell(place, browser());
  });
  test.afterEach(() => closePages(browser()));
  test.afterAll(() => place?.stop());
}

function browserOfFile(): () => Browser {
  let opened: Browser | null = null;
  test.beforeAll(async () => {
    opened = await openBrowser();
  });
  test.afterAll(() => opened?.close());
  return () => {
    if (!opened) throw new Error('no browser outside a test');
    return opened;
  };
}

async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}
