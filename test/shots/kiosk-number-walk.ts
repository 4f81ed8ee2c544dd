import type { Page } from '@playwright/test';
import { PAPER_EVENT } from '../../renderer/client/simulated-printer.ts';
import type { TestHub } from '../support/hub.ts';
import { atScreen, press } from './kiosk-visit.ts';
import type { OnScreen } from './on-screen.ts';

/** Walks what somebody sees who has a number already; the page shows home, the hub is a demonstration. */
export async function walkNumber(page: Page, hub: TestHub, on: OnScreen): Promise<void> {
  const main = page.locator('main');
  await press(page.locator('[data-touch] button').nth(8));
  await atScreen(page, 'number');
  await type(page, 'A9');
  await main.locator('button[data-variant=primary]').waitFor();
  await on(page, 'number');
  await press(main.locator('button[data-variant=primary]'));
  await main.getByRole('alert').waitFor();
  await on(page, 'number-unknown');
  const stops = await numbersByState(hub);
  for (const [state, ticket] of Object.entries(stops)) {
    await type(page, ticket);
    await press(main.locator('button[data-variant=primary]'));
    await main.locator('dl').waitFor();
    await on(page, `standing-${state}`);
    if (state === 'serving') await walkRating(page, on);
    await press(page.locator('nav button').first());
  }
}

async function walkRating(page: Page, on: OnScreen): Promise<void> {
  await press(page.locator('[data-rating=score] button').nth(3));
  await page.locator('[data-rating=topic]').waitFor();
  await on(page, 'rating-topic');
}

/** One number of each state there is in the hall now. */
async function numbersByState(hub: TestHub): Promise<Record<string, string>> {
  const { store, machine, dayOf } = hub.hub.deps;
  const [now, businessDay] = [machine.now(), dayOf(machine.now())];
  const { active } = await store.access.hall.snapshot(now, businessDay);
  const { queue } = await store.access.hall.desk(now, businessDay);
  return Object.fromEntries([...queue, ...active].map(({ state, ticket }) => [state, ticket]));
}

/** Types a number or PIN on the pad. */
export async function type(page: Page, signs: string): Promise<void> {
  for (const sign of signs) await page.locator('main').getByRole('button', { name: sign, exact: true }).click();
}

/** Resolves with the next paper that comes out of the page's printer. */
export function nextPaper(page: Page): Promise<{ readonly ticket: string; readonly wait: string }> {
  return page.evaluate(
    (name) =>
      new Promise((resolve) => {
        addEventListener(name, (event) => resolve((event as CustomEvent).detail), { once: true });
      }),
    PAPER_EVENT,
  );
}
