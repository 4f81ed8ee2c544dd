import { expect, test, type Page } from '@playwright/test';
import { calm, type DeskPageOptions } from '../shots/desk-page.ts';
import { clerkAt } from '../support/staff.ts';
import { openHall, press, type CounterHall } from './counter-hall.ts';
import { placePerTest } from './opened.ts';

/* Staff run the guide for a visitor: the same questions, the same plan, the same ticket. */

let hall: CounterHall;

placePerTest(openHall, (place) => {
  hall = place;
});

const tablet: DeskPageOptions = { width: 1024, height: 768 };

const visitor = (page: Page) => page.locator('main header');
const row = (page: Page, ticket: string) => page.locator(`[data-row=${ticket}]`);
const dialog = (page: Page) => page.getByRole('dialog');
const plan = (page: Page) => dialog(page).getByRole('complementary', { name: 'この方の まわり方' });
const way = (page: Page) => page.locator('main ol li');
const shown = (page: Page) => dialog(page).getByRole('heading').first();
const key = (page: Page, name: string | RegExp) => dialog(page).getByRole('button', { name });

/** Touches a key of the dialog. */
async function touch(page: Page, name: string | RegExp): Promise<void> {
  await calm(page);
  await key(page, name).first().click();
}

/** The number on the screen after a ticket was given. */
async function given(page: Page): Promise<string> {
  await expect(dialog(page)).toContainText('番号札を 出しました');
  return (await dialog(page).locator('section').textContent())?.match(/[A-Z]\d{3}/)?.[0] ?? '';
}

test('a clerk runs 転入 in English on a turned tablet; the ticket carries the way to its counters', async () => {
  const page = await hall.deskOf('sato', 1, tablet);
  const two = await hall.deskOf('suzuki', 2);
  await calm(page);
  await page.getByRole('button', { name: /案内/ }).click();
  await touch(page, '町に来た');
  await touch(page, 'English');
  await touch(page, /お客さまに見せる/);
  await expect(shown(page)).toHaveText('Did you sign out of your last town?');
  await touch(page, 'Yes, I have the paper');
  await expect(shown(page)).toHaveText('Does anyone have a My Number card?');
  await touch(page, 'Question before');
  await touch(page, 'I came from abroad');
  await expect(shown(page)).not.toContainText('sign out');
  for (let asked = 0; asked < 20; asked += 1) {
    if (await shown(page).getByText('Thank you').isVisible()) break;
    await calm(page);
    const before = await shown(page).textContent();
    await dialog(page).locator('ul button').first().click();
    await expect(shown(page)).not.toHaveText(before ?? '');
  }
  await touch(page, /職員の画面に もどす/);
  await expect(dialog(page).getByText('すべての質問に 答えました')).toBeVisible();
  await expect(dialog(page).getByRole('button', { pressed: true, name: /海外から来た/ })).toBeVisible();
  await expect(plan(page)).toContainText('届出・引っこし');
  const stops = await plan(page).locator('ol > li').count();
  expect(stops).toBeGreaterThan(2);
  await touch(page, /番号札を出す/);
  const ticket = await given(page);
  expect(ticket).toMatch(/^B/);
  await expect(dialog(page)).toContainText('Counter 2');
  await touch(page, /閉じる/);
  await expect(dialog(page)).toHaveCount(0);
  await expect(row(two, ticket)).toContainText('English');
  await press(two, 'F2');
  await expect(visitor(two)).toContainText(ticket);
  await expect(way(two)).toHaveCount(stops);
});

test('a word finds a procedure, and the keyboard alone takes it to a ticket', async () => {
  const page = await hall.deskOf('sato', 2);
  await press(page, 'g');
  await dialog(page).getByRole('textbox').pressSequentially('じゅうみんひょう');
  await expect(key(page, /^住民票/).first()).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Enter');
  await expect(plan(page)).toContainText('住民票');
  await expect(key(page, /窓口に来なくても/)).toBeVisible();
  await press(page, 'w');
  await expect(plan(page)).toContainText('証明書の機械');
  await press(page, 't');
  const ticket = await given(page);
  await expect(dialog(page)).toContainText('紙に書いて お渡しください');
  await press(page, 'Escape');
  await expect(row(page, ticket)).toContainText('住民票');
});

test('the rest goes on the ticket that is being served', async () => {
  const [ticket = ''] = await hall.visitors('residence-record');
  const two = await hall.deskOf('sato', 2);
  const three = await hall.deskOf('suzuki', 3);
  await press(two, 'F2');
  await expect(visitor(two)).toContainText(ticket);
  await press(two, 'F4');
  await press(two, 'g');
  await expect(shown(two)).toContainText(ticket);
  await dialog(two).getByRole('textbox').fill('国民年金に入る');
  await touch(two, /^国民年金に入る/);
  await press(two, 'u');
  await expect(dialog(two)).toHaveCount(0);
  await expect(way(two).filter({ hasText: '国民年金に入る' })).toHaveCount(1);
  await press(two, 'F8');
  await expect(row(three, ticket)).toContainText('国民年金に入る');
});

test('closing asks once and leaves nothing behind', async () => {
  const page = await hall.deskOf('sato', 2);
  await press(page, 'g');
  await touch(page, 'おくやみ');
  await press(page, '1');
  await expect(dialog(page).getByRole('button', { pressed: true })).toHaveCount(1);
  await press(page, 'Escape');
  await expect(dialog(page)).toContainText('案内を 閉じますか');
  await press(page, 'Escape');
  await expect(dialog(page).getByRole('button', { pressed: true })).toHaveCount(1);
  await press(page, 'Escape');
  await press(page, 'Enter');
  await expect(dialog(page)).toHaveCount(0);
  await press(page, 'g');
  await expect(dialog(page)).toContainText('用件を選ぶと');
  await expect(key(page, /おくやみ を やめる/)).toHaveCount(0);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
  expect(kept).not.toMatch(/bereavement|おくやみ/);
  await page.reload();
  await expect(page.getByRole('button', { name: /案内/ })).toBeVisible();
  expect(await page.content()).not.toContain('亡くなられた方が');
});

test('a line that closes meanwhile is left off with its reason, and the rest becomes the ticket', async () => {
  const other = await clerkAt(hall.hub, 3);
  const page = await hall.deskOf('sato', 2);
  await press(page, 'g');
  await dialog(page).getByRole('textbox').fill('国民年金に入る');
  await touch(page, /^国民年金に入る/);
  await touch(page, '印鑑証明');
  await expect(plan(page).locator('ol > li')).toHaveCount(2);
  await other.call.counter.stopLine({ line: 'C', stopped: true });
  await expect(plan(page).locator('ol > li')).toHaveCount(1);
  await expect(plan(page)).toContainText('国民年金に入る');
  await press(page, 't');
  expect(await given(page)).toMatch(/^A/);
});
