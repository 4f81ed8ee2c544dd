import type { Browser, Page } from '@playwright/test';
import type { TestHub } from '../support/hub.ts';
import { calm } from './desk-page.ts';
import { openOffice, openOfficePage } from './office-page.ts';
import { busyWeek } from './office-week.ts';

/** A window of the office. */
export interface OfficeSize {
  readonly width: number;
  readonly height: number;
  readonly language: 'ja' | 'en';
}

/** What is done with each screen on the way. */
export type OnScreen = (page: Page, name: string) => Promise<void>;

/** Where a walk goes. */
export interface OfficeVisit {
  readonly hub: TestHub;
  readonly size: OfficeSize;
  readonly on: OnScreen;
}

/** Walks through the office's screens: empty, busy, a booking, its acts, a new one, a closing with bookings in the way. */
export async function officeWalk(browser: Browser, { hub, size, on }: OfficeVisit): Promise<void> {
  const door = await openOfficePage(browser, hub, size);
  await door.locator('input[type=password]').waitFor();
  await on(door, 'sign-in');
  await door.context().close();
  const first = await openOffice(browser, hub, { ...size, login: 'suzuki' });
  await on(first, 'empty');
  await first.context().close();
  await busyWeek(hub, await hub.client('kiosk'));
  const page = await openOffice(browser, hub, { ...size, login: 'sato' });
  await page.locator('[data-waiting] li').nth(3).waitFor();
  await page.locator('[data-booking]').nth(5).waitFor();
  await on(page, 'week');
  await holdAndConfirm(page, on);
  await place(page, on);
  await close(page, on);
  await otherSights(page, on);
  await page.context().close();
}

/** Presses a key of the page once it hears keys again. */
export async function pressAt(page: Page, key: string): Promise<void> {
  await calm(page);
  await page.keyboard.press(key);
}

async function dialog(page: Page, key: string): Promise<void> {
  await pressAt(page, key);
  await page.getByRole('dialog').waitFor();
}

async function putAway(page: Page): Promise<void> {
  await pressAt(page, 'Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function holdAndConfirm(page: Page, on: OnScreen): Promise<void> {
  await page.locator('[data-waiting] [data-x]').first().click();
  await page.locator('aside dl').waitFor();
  await on(page, 'hold');
  await dialog(page, 'F3');
  await on(page, 'prolong');
  await putAway(page);
  await dialog(page, 'F4');
  await on(page, 'cancel');
  await putAway(page);
  await dialog(page, 'F7');
  await on(page, 'edit');
  await putAway(page);
  await pressAt(page, 'F2');
  await page.locator('aside [data-variant=primary] kbd', { hasText: 'F8' }).waitFor();
  await on(page, 'confirmed');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await pressAt(page, 'F8');
  await page.locator('aside section[role=status]').waitFor();
  await on(page, 'permit-printed');
}

async function place(page: Page, on: OnScreen): Promise<void> {
  await pressAt(page, 'F6');
  await page.locator('[data-slot][aria-pressed]').nth(4).click();
  await page.locator('[data-slot][aria-pressed=true]').waitFor();
  await on(page, 'move');
  await pressAt(page, 'Escape');
  await pressAt(page, 'n');
  await page.locator('aside form').waitFor();
  await pressAt(page, 'Enter');
  await on(page, 'new');
  await page.locator('aside form button[type=submit]').click();
  await page.locator('aside [role=alert]').first().waitFor();
  await on(page, 'new-mistakes');
  await pressAt(page, 'Escape');
}

async function close(page: Page, on: OnScreen): Promise<void> {
  await dialog(page, 'x');
  await on(page, 'close');
  await page.locator('dialog input[type=checkbox]').first().check();
  await page.locator('dialog input[type=date]').nth(0).fill('2026-11-25');
  await page.locator('dialog input[type=date]').nth(1).fill('2026-11-28');
  await page.locator('dialog button[type=submit]').click();
  await page.locator('dialog [role=alert]').waitFor();
  await on(page, 'collides');
  await putAway(page);
  await dialog(page, '?');
  await on(page, 'keys');
  await putAway(page);
}

async function otherSights(page: Page, on: OnScreen): Promise<void> {
  await pressAt(page, 'v');
  await page.locator('section h3').first().waitFor();
  await on(page, 'day');
  await pressAt(page, 'v');
  await page.locator('[data-facility] select').selectOption('ground');
  await page.locator('table').waitFor();
  await on(page, 'hours');
  await page.locator('[data-facility] select').selectOption('hill-lodge');
  await on(page, 'past-midnight');
}
