import type { Page } from '@playwright/test';
import { walkDraft } from './counter-draft-walk.ts';
import { walkGuide } from './counter-guide-walk.ts';
import type { DeskWalk } from './counter-steps.ts';
import { calm } from './desk-page.ts';

/** Walks through everything a desk can show at counter 2, in either language. */
export async function walkDesk(page: Page, walk: DeskWalk): Promise<void> {
  await walkCalling(page, walk);
  await walkVisitorDialogs(page, walk);
  await walkGuide(page, walk);
  await walkLists(page, walk);
  await walkHallDialogs(page, walk);
  await walkPause(page, walk);
  await walkDraft(page, walk);
}

const header = (page: Page) => page.locator('main header');
const dialog = (page: Page) => page.getByRole('dialog');
const refusal = (page: Page) => page.locator('main section[role=alert]');

async function press(page: Page, key: string): Promise<void> {
  await calm(page);
  await page.keyboard.press(key);
}

/** Opens a dialog by its key, shows it, and leaves it. */
async function show(page: Page, { on }: DeskWalk, [key, name]: readonly [string, string]): Promise<void> {
  await press(page, key);
  await dialog(page).waitFor();
  await on(page, name);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
}

async function walkCalling(page: Page, { hall: { hub, kiosk }, on }: DeskWalk): Promise<void> {
  await on(page, 'nobody-here');
  await page.keyboard.press('ArrowDown');
  await on(page, 'row-in-focus');
  await press(page, 'F2');
  await header(page).waitFor();
  await on(page, 'called');
  await kiosk.call.kiosk.callStaff();
  await kiosk.call.kiosk.reportPrinter({ state: 'no-paper' });
  for (const times of [2, 3]) {
    await press(page, 'F3');
    await header(page).getByText(String(times)).first().waitFor();
  }
  await page.locator('aside section[role=alert]').waitFor();
  await page.locator('main section[role=status]').waitFor();
  await on(page, 'offer-absent-and-help');
  await press(page, 'F2');
  await refusal(page).waitFor();
  await on(page, 'busy-note');
  await press(page, 'F1');
  await page.locator('aside section[role=alert]').waitFor({ state: 'detached' });
  await press(page, 'F6');
  await header(page).waitFor({ state: 'detached' });
  await kiosk.call.kiosk.reportPrinter({ state: 'ready' });
  hub.clock.forward(1);
  await press(page, 'F2');
  await header(page).waitFor();
  await press(page, 'F4');
  await page.getByText('F6').waitFor({ state: 'detached' });
  await on(page, 'serving');
}

async function walkVisitorDialogs(page: Page, walk: DeskWalk): Promise<void> {
  const dialogs = [
    ['F5', 'hold'],
    ['F7', 'transfer'],
    ['F10', 'finish-other'],
    ['x', 'cancel'],
    ['y', 'priority'],
    ['h', 'needs'],
    ['n', 'note'],
    ['a', 'add'],
  ] as const;
  for (const one of dialogs) await show(page, walk, one);
  await press(page, 'F5');
  await dialog(page).getByRole('textbox').fill('9:00');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('alert').waitFor();
  await walk.on(page, 'hold-in-past');
  await page.keyboard.press('Escape');
  await press(page, 'F7');
  await press(page, '0');
  await walk.on(page, 'transfer-other-matter');
  await page.keyboard.press('Escape');
}

async function walkLists(page: Page, { hall, on }: DeskWalk): Promise<void> {
  await press(page, 'F5');
  await press(page, '2');
  await header(page).waitFor({ state: 'detached' });
  await page.locator('[aria-label] kbd', { hasText: 'Ctrl+Z' }).waitFor();
  await on(page, 'held-and-undo');
  hall.hub.clock.forward(9);
  await page.locator('[data-row] button').first().click();
  await dialog(page).waitFor();
  await on(page, 'visitor');
  await page.keyboard.press('Escape');
}

async function walkHallDialogs(page: Page, walk: DeskWalk): Promise<void> {
  const dialogs = [
    ['o', 'cover'],
    ['s', 'tickets'],
    ['m', 'more'],
    ['?', 'keys'],
    ['w', 'closing'],
    ['p', 'pausing'],
  ] as const;
  for (const one of dialogs) await show(page, walk, one);
  await press(page, 'f');
  await dialog(page).locator('[data-found]').first().waitFor();
  await walk.on(page, 'find');
  await page.keyboard.press('Escape');
}

async function walkPause(page: Page, { on }: DeskWalk): Promise<void> {
  await press(page, 'p');
  await dialog(page).getByRole('textbox').fill('14:30');
  await press(page, 'Enter');
  await dialog(page).waitFor({ state: 'detached' });
  await on(page, 'paused');
  await press(page, 'p');
}

/** Walks through the last minutes of a day at counter 2. */
export async function walkEvening(page: Page, { hall: { kiosk }, on }: DeskWalk): Promise<void> {
  await kiosk.call.kiosk.reportPrinter({ state: 'paper-low' });
  await press(page, 'F2');
  await header(page).waitFor();
  await page.locator('main section[role=status]').waitFor();
  await page.locator('aside section[role=status]').first().waitFor();
  await on(page, 'closing-soon');
  await press(page, 'q');
  await dialog(page).waitFor();
  await on(page, 'ending');
  await page.keyboard.press('Escape');
}
