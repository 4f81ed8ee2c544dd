import type { Page } from '@playwright/test';
import { atScreen, home, press } from './kiosk-visit.ts';
import type { OnScreen } from './on-screen.ts';

/** A word that no town has anything about. */
const NOWHERE = 'ぬぬぬ';

/** Walks finding by word: nothing typed, something found, nothing found, the other signs; the page shows home. */
export async function walkSearch(page: Page, on: OnScreen): Promise<void> {
  await press(page.locator('[data-touch] button').nth(6));
  await atScreen(page, 'search');
  await on(page, 'search');
  await press(page.locator('[data-touch] button').first());
  await page.locator('main [role=status]', { hasText: /\d/ }).waitFor();
  await on(page, 'search-found');
  await page.locator('main input').fill(NOWHERE);
  await page.locator('main [role=status] b').waitFor();
  await on(page, 'search-nothing');
  await press(page.locator('[data-touch] [role=group] button').last());
  await on(page, 'search-other-signs');
  await home(page);
}
