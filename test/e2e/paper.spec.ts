import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { calm, openDeskPage, signInAt, sitAt } from '../shots/desk-page.ts';
import { fillIn, openManagerPage } from '../shots/manager-page.ts';
import { busyHall } from '../support/busy-hall.ts';
import { startTestHub, TEST_PASSWORD, type TestHub } from '../support/hub.ts';
import { placePerTest } from './opened.ts';

let browser: Browser;
let hub: TestHub;

placePerTest(
  () => startTestHub(),
  (place, opened) => {
    browser = opened;
    hub = place;
  },
);

/** Nobody may find what axe finds. */
async function readable(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('slips are printed from one number to another, and the next printing goes on there', async () => {
  const page = await openManagerPage(browser, hub);
  await page.addInitScript(() => {
    window.print = () => void document.documentElement.setAttribute('data-printed', 'yes');
  });
  await page.reload();
  await page.locator('form').waitFor();
  await fillIn(page, [hub.hub.managerCode ?? '', '未来 花子', 'kanri', TEST_PASSWORD]);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').waitFor();
  await calm(page);
  await page.getByRole('button', { name: '紙の番号札' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await readable(page);
  await page.getByLabel('終わりの番号').fill('12');
  await expect(page.getByText('A4で 2枚')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('article:visible')).toHaveCount(12);
  await expect(page.locator('article:visible').last()).toContainText('Z012');
  await expect(page.getByRole('button', { name: '印刷する' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('終わりの番号').press('Enter');
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await expect(page.getByRole('status')).toContainText('Z001 から Z012 までを 印刷に出しました');
  await page.reload();
  await page.getByRole('navigation').waitFor();
  await calm(page);
  await page.getByRole('button', { name: '紙の番号札' }).click();
  await expect(page.getByLabel('はじめの番号')).toHaveValue('Z013');
  await page.getByLabel('終わりの番号').fill('1');
  await expect(page.getByRole('alert')).toContainText('終わりの番号が はじめの番号より前です');
});

test('what was served on paper is entered afterwards by keyboard, and who still waits gets their place', async () => {
  hub.clock.set('2026-11-24T09:50:00+09:00');
  const hall = await busyHall(hub);
  const late = await hall.visitor('residence-record');
  hub.clock.set('2026-11-24T10:00:00+09:00');
  await hub.addStaff('sato');
  const page = await openDeskPage(browser, hub);
  await page.locator('form').waitFor();
  await signInAt(page, 'sato');
  await sitAt(page, 1);
  await page.getByText(late.ticket).first().waitFor();
  await calm(page);
  await page.keyboard.press('k');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await readable(page);

  const type = (text: string) => page.keyboard.type(text);
  const tab = () => page.keyboard.press('Tab');
  await type('12');
  await tab();
  await type('905');
  await tab();
  await type('A'); // the matters of line A come first
  await tab();
  await type('920');
  await tab();
  await type('900');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('順に なっていません');
  await page.getByLabel('終わった時刻').fill('9:35');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('listitem')).toContainText(['Z012']);
  await expect(dialog.getByLabel('番号')).toHaveValue('Z013');
  await expect(dialog.getByLabel('来た時刻')).toBeFocused();

  await type('940');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('listitem')).toContainText(['お待ちの列へ', '9:20〜9:35 応対']);
  await dialog.getByLabel('番号').fill('Z012');
  await dialog.getByLabel('来た時刻').fill('9:45');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Z012 は もう入っています');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const rows = page.locator('[data-row]');
  await expect(rows).toContainText(['Z013', late.ticket]);
  await page.keyboard.press('F2');
  await expect(page.locator('main')).toContainText('Z013');
});
