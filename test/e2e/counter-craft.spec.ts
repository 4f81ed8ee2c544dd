import { expect, test, type Browser, type Page } from '@playwright/test';
import { calm, signInAt } from '../shots/desk-page.ts';
import { openBrowser } from '../shots/studio.ts';
import { openHall, press, type CounterHall } from './counter-hall.ts';

/* What a desk does for the hall: help, tickets, lost numbers, needs, the end of the day. */

let browser: Browser;
let hall: CounterHall;

test.beforeAll(async () => {
  browser = await openBrowser();
});

test.afterAll(async () => {
  await browser.close();
});

test.afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await hall.hub.stop();
});

const row = (page: Page, ticket: string) => page.locator(`[data-row=${ticket}]`);
const dialog = (page: Page) => page.getByRole('dialog');
const visitor = (page: Page) => page.locator('main header');

test('a line nobody serves is said, helped with one key, and its visitors go to the helping counter', async () => {
  hall = await openHall(browser);
  const [ticket = ''] = await hall.visitors('care-assessment');
  const page = await hall.deskOf('sato', 2);
  const notice = page.getByRole('status').filter({ hasText: '担当が いません' });
  await expect(notice).toContainText('福祉・介護');
  await calm(page);
  await notice.getByRole('button').click();
  await expect(row(page, ticket)).toContainText('応援 E');
  await expect(notice).toHaveCount(0);
  await press(page, 'F2');
  await expect(visitor(page)).toContainText(ticket);
  await press(page, 'F8');
  await expect(visitor(page)).toHaveCount(0);
  await press(page, 'o');
  await expect(dialog(page).getByRole('button', { pressed: true })).toContainText('福祉・介護');
  await press(page, 'e');
  await expect(dialog(page).getByRole('button', { pressed: true })).toHaveCount(0);
});

test('tickets of a line are stopped and resumed; nobody can be sent where nobody is', async () => {
  hall = await openHall(browser);
  const page = await hall.deskOf('sato', 2);
  await press(page, 's');
  await press(page, 'b');
  await expect(dialog(page)).toContainText('発券を止めています');
  await press(page, 'Escape');
  await expect(page.locator('main')).toContainText('発券を止めています');
  await press(page, 's');
  await press(page, 'b');
  await expect(dialog(page)).not.toContainText('発券を止めています');
});

test('a lost ticket is found by line and time, and opened', async () => {
  hall = await openHall(browser);
  const [, second = ''] = await hall.visitors('residence-record', 'moving-in', 'residence-record');
  const page = await hall.deskOf('sato', 2);
  await press(page, 'f');
  await expect(dialog(page).locator('[data-found]')).toHaveCount(3);
  await dialog(page).getByRole('button', { name: '届出' }).click();
  await expect(dialog(page).locator('[data-found]')).toHaveCount(1);
  await calm(page);
  await dialog(page)
    .getByRole('button', { name: `${second} を開く` })
    .click();
  await expect(dialog(page)).toContainText('ほかの町から来た');
});

test('priority with a reason goes first; needs and a note are seen in the list', async () => {
  hall = await openHall(browser);
  const [first = '', second = ''] = await hall.visitors('moving-in', 'moving-in');
  const page = await hall.deskOf('sato', 2);
  await expect(row(page, second)).toBeVisible();
  await press(page, 'ArrowDown');
  await press(page, 'ArrowDown');
  await press(page, 'y');
  await expect(dialog(page)).toContainText(second);
  await press(page, '1');
  await expect(row(page, second)).toContainText('優先 体調が よくない');
  await expect(page.getByRole('button', { name: /次の方を呼ぶ/ })).toContainText(second);
  await row(page, first).getByRole('button').last().focus();
  await press(page, 'h');
  await press(page, '1');
  await press(page, 's');
  await expect(row(page, first)).toContainText('車いす');
});

test('before a break it is said who goes on with my lines', async () => {
  hall = await openHall(browser);
  const page = await hall.deskOf('sato', 2);
  await hall.deskOf('suzuki', 1);
  await press(page, 'p');
  await expect(dialog(page).locator('[data-nobody]')).toContainText('届出');
  await expect(dialog(page).getByRole('listitem').filter({ hasText: '証明書' })).toContainText('1番');
});

test('near closing those who wait are asked to come again, one by one or all at once', async () => {
  hall = await openHall(browser, '2026-11-24T16:56:00+09:00');
  const [first = ''] = await hall.visitors('residence-record', 'residence-record', 'residence-record');
  hall.hub.clock.set('2026-11-24T17:02:00+09:00');
  const page = await hall.deskOf('sato', 2);
  await expect(page.getByRole('status').filter({ hasText: '17:15' })).toContainText('まだ 3人');
  await press(page, 'q');
  await dialog(page)
    .getByRole('button', { name: `${first} の方に また来ていただく` })
    .click();
  await expect(dialog(page).getByRole('listitem').filter({ hasText: first })).toHaveCount(0);
  await calm(page);
  await dialog(page)
    .getByRole('button', { name: /全員に/ })
    .click();
  await calm(page);
  await dialog(page)
    .getByRole('button', { name: /よろしいですか/ })
    .click();
  await expect(dialog(page)).toContainText('お待ちの方は いません');
});

test('who finds the counter closed by the hub is told so, and offered it again', async () => {
  hall = await openHall(browser);
  const page = await hall.deskOf('sato', 2);
  hall.hub.clock.forward(25);
  await expect(page.getByLabel('パスワード')).toBeVisible({ timeout: 40_000 });
  await signInAt(page, 'sato');
  await expect(page.getByRole('status')).toContainText('2番窓口は 閉じてあります', { timeout: 20_000 });
  await calm(page);
  await page.getByRole('button', { name: '2番窓口に もどる' }).click();
  await expect(page.getByRole('heading', { name: 'ほかの窓口' })).toBeVisible();
});
