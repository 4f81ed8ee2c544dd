import type { Page } from '@playwright/test';
import { takeDrafted } from '../support/sample-draft.ts';
import type { DeskWalk } from './counter-steps.ts';
import { calm } from './desk-page.ts';

const dialogs = [
  ['e', 'draft-correct'],
  ['i', 'draft-identity'],
  ['b', 'draft-back'],
  ['Delete', 'draft-erase'],
] as const;

/** Walks through what a desk shows of drafted forms, from the call to the erasure. */
export async function walkDraft(page: Page, { hall: { hub, kiosk }, on }: DeskWalk): Promise<void> {
  const press = async (key: string): Promise<void> => {
    await calm(page);
    await page.keyboard.press(key);
  };
  const dialog = page.getByRole('dialog');
  const ticket = await takeDrafted(hub, kiosk, [['moving-in'], ['health-insurance-join'], ['child-allowance']]);
  await page.locator(`[data-row=${ticket}] button`).last().click();
  await page.locator('main header').waitFor();
  await on(page, 'draft-closed');
  await press('F4');
  await page.locator('[data-fact]').first().waitFor();
  await on(page, 'draft');
  for (const [key, name] of dialogs) {
    await press(key);
    await dialog.waitFor();
    await on(page, name);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  await press('d');
  await page.locator('main section[role=alert]').waitFor();
  await on(page, 'draft-no-right');
  await press('Control+p');
  await page.locator('main section[role=status]').first().waitFor();
  await on(page, 'draft-printed');
  await press('t');
  await on(page, 'draft-other-form');
  await press('Delete');
  await press('1');
  await press('x');
  await page.locator('[data-fact]').first().waitFor({ state: 'detached' });
  await on(page, 'draft-erased');
}
