import type { Page } from '@playwright/test';
import type { PlanPage } from '../../renderer/kiosk/screen.ts';
import { atScreen, press } from './kiosk-visit.ts';
import type { OnScreen } from './on-screen.ts';

type PageKind = PlanPage['kind'];

/** Pages that hold entries to be opened. */
const lists: readonly PageKind[] = ['procedures', 'items', 'ways'];

/** Walks the plan, each kind of its pages and the ticket for all its stops; the page shows the plan, and home in the end. */
export async function walkPlan(page: Page, on: OnScreen): Promise<void> {
  const keys = page.locator('[data-touch] button');
  const seen = new Set<PageKind>();
  const look = async (): Promise<PageKind> => {
    const kind = await pageKind(page);
    if (!seen.has(kind)) await on(page, `plan-${kind}`);
    seen.add(kind);
    return kind;
  };
  await look();
  // The last keys are the forms, if there are any, the plan on paper and the ticket.
  const last = 2 + (await page.locator('[data-forms]').count());
  for (let left = (await keys.count()) - last - 1; left >= 0; left -= 1) {
    await open(page, left);
    const kind = await look();
    if (lists.includes(kind)) {
      await open(page, 0);
      await look();
      await back(page, kind);
    }
    await back(page, 'overview');
  }
  await press(keys.last());
  await page.locator('[data-paper=printed]').waitFor();
  await on(page, 'ticket');
  await press(page.locator('main button[data-variant=primary]'));
  await atScreen(page, 'home');
}

/** Presses a key of the plan; one that only ticks something is pressed again, which asks what to do without it. */
async function open(page: Page, nth: number): Promise<PageKind> {
  const before = await pageKind(page);
  const key = page.locator('[data-touch] button').nth(nth);
  await press(key);
  const ticked = page.locator('[data-touch] [aria-pressed=true]');
  await page.locator(`html:not([data-page=${before}])`).or(ticked.first()).waitFor();
  if (await ticked.count()) {
    await press(key);
    await page.locator(`html:not([data-page=${before}])`).waitFor();
  }
  return pageKind(page);
}

/** The bar's first place: to the page below. */
async function back(page: Page, below: PageKind): Promise<void> {
  await press(page.locator('nav button').first());
  await page.locator(`html[data-page=${below}]`).waitFor();
}

async function pageKind(page: Page): Promise<PageKind> {
  return (await page.locator('html').getAttribute('data-page')) as PageKind;
}
