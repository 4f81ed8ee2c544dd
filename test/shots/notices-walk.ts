import type { Browser, Page } from '@playwright/test';
import type { TestHub } from '../support/hub.ts';
import { calm } from './desk-page.ts';
import { openOffice, type OfficePageOptions } from './office-page.ts';

/** A walk: the hub, the window, and what is done with each screen on the way. */
export interface Walk {
  readonly hub: TestHub;
  readonly size: Required<OfficePageOptions>;
  readonly on: OnScreen;
}

/** What is done with each screen on the way. */
type OnScreen = (page: Page, name: string) => Promise<void>;

/** Title and text. */
type Words = readonly [title: string, text: string];

const primary = 'main [data-variant=primary]';

/** Opens the notices of somebody who has just signed in. */
export async function openNotices(
  browser: Browser,
  hub: TestHub,
  options: OfficePageOptions & { readonly login: string },
): Promise<Page> {
  const page = await openOffice(browser, hub, options);
  await page.locator('nav button').nth(1).click();
  await page.locator(primary).waitFor();
  return page;
}

/** Fills in a notice; Japanese alone unless English is given. */
export async function fillNotice(page: Page, [title, text]: Words, english?: Words): Promise<void> {
  await calm(page);
  await page.locator(primary).click();
  const part = (language: number) => page.locator('form fieldset:has(textarea)').nth(language);
  await part(0).locator('input').fill(title);
  await part(0).locator('textarea').fill(text);
  if (!english) return;
  await part(1).locator('input').fill(english[0]);
  await part(1).locator('textarea').fill(english[1]);
}

/** Stores what is filled in; the list is there again afterwards. */
export async function sendNotice(page: Page): Promise<void> {
  await calm(page);
  await page.locator('main form [type=submit]').click();
  await page.locator('main form').waitFor({ state: 'detached' });
}

/** Chooses an emergency by its place in the list, real (0) or drill (1), up to the question where it appears. */
export async function chooseEmergency(page: Page, [kind, course]: readonly [number, 0 | 1], on?: OnScreen): Promise<void> {
  await calm(page);
  await page.locator('[data-emergency] button').click();
  const groups = page.locator('dialog fieldset');
  await groups.nth(0).locator('label').nth(kind).click();
  await groups.nth(1).locator('label').nth(course).click();
  await on?.(page, 'emergency-choose');
  await page.locator('dialog [type=submit]').click();
  await page.locator('dialog [role=alert] h1').waitFor();
}

/** Walks through the notices: nothing there, one written with mistakes and without, the list, a drill and a real emergency. */
export async function noticesWalk(browser: Browser, { hub, size, on }: Walk): Promise<void> {
  await hub.client('signage');
  await hub.pairingToken('signage');
  const page = await openNotices(browser, hub, { ...size, login: 'sato' });
  await on(page, 'empty');
  await fillNotice(page, ['図書室は お休みします', '12月1日から 7日まで、床の工事のため 図書室は お休みします。本は 1階の 返却箱へ お返しください。'], [
    'Library closed',
    'From 1 to 7 December. Please return books to the box on floor 1.',
  ]);
  await page.locator('input[type=date]').nth(1).fill('2026-12-07');
  await on(page, 'writing');
  await page.locator('main textarea').first().fill('長い文です。'.repeat(12));
  await page.locator('input[type=date]').nth(1).fill('2026-11-01');
  await page.locator('main form [type=submit]').click();
  await on(page, 'mistakes');
  await page.locator('main textarea').first().fill('12月1日から 7日まで、床の工事のため お休みします。');
  await page.locator('input[type=date]').nth(1).fill('2026-12-07');
  await on(page, 'writing-when');
  await sendNotice(page);
  await fillNotice(page, ['納税相談の日', '毎週水曜日は 夜7時まで 窓口を 開けています。']);
  await page.locator('label:has(input[type=checkbox])').nth(2).click();
  await sendNotice(page);
  await fillNotice(page, ['年末の窓口', '12月29日から 1月3日まで お休みします。']);
  await page.locator('input[type=date]').nth(0).fill('2026-12-20');
  await sendNotice(page);
  await on(page, 'list');
  await page.locator('main li button').nth(1).click();
  await on(page, 'take-down');
  await page.locator('dialog [type=submit]').click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  await chooseEmergency(page, [1, 1], on);
  await on(page, 'emergency-drill');
  await page.locator('dialog [data-variant=primary]').click();
  await page.locator('[data-running]').waitFor();
  await on(page, 'running-drill');
  await chooseEmergency(page, [0, 0]);
  await on(page, 'emergency-real');
  await page.locator('dialog [data-variant=primary]').click();
  await page.locator('[data-running=real]').waitFor();
  await on(page, 'running-real');
  await page.context().close();
}
