import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { openDeskPage, signInAt } from '../shots/desk-page.ts';
import { fillIn, openManagerPage, type ManagerPageOptions } from '../shots/manager-page.ts';
import { startTestHub, TEST_PASSWORD, type TestHub } from '../support/hub.ts';
import { townIn } from '../support/town-folder.ts';
import { placePerTest } from './opened.ts';

let browser: Browser;
let hub: TestHub;

const movedTo = placePerTest(
  () => startTestHub(),
  (place, opened) => {
    browser = opened;
    hub = place;
  },
);

const dialog = (page: Page) => page.getByRole('dialog');
const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const settled = (page: Page) => page.locator('html:not([data-settling])').waitFor({ state: 'attached' });

async function press(page: Page, name: string): Promise<void> {
  await settled(page);
  await page.getByRole('button', { name, exact: true }).click();
}

/** A page on which the first manager has just been made. */
async function firstManager(options?: ManagerPageOptions): Promise<Page> {
  const page = await openManagerPage(browser, hub, options);
  await page.locator('form').waitFor();
  await fillIn(page, [hub.hub.managerCode ?? '', '未来 花子', 'kanri', TEST_PASSWORD]);
  await page.keyboard.press('Enter');
  await page.getByRole('table').waitFor();
  return page;
}

test('the first start: mistakes are explained in place, a wrong code is refused, the right one opens the house', async () => {
  const page = await openManagerPage(browser, hub);
  await page.locator('form').waitFor();
  await fillIn(page, ['', '未来 花子', 'kanri', 'short']);
  await page.keyboard.press('Enter');
  await expect(page.getByText('入れてください。', { exact: true })).toBeVisible();
  await expect(page.getByText('あと 5文字 入れてください。')).toBeVisible();
  await fillIn(page, ['XXXX-XXXX', '未来 花子', 'kanri', TEST_PASSWORD]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('管理コードが ちがうか、もう使われています');
  await fillIn(page, [hub.hub.managerCode ?? '']);
  await page.keyboard.press('Enter');
  await expect(rowOf(page, '未来 花子')).toContainText('サインイン中');
  const late = await openManagerPage(browser, hub);
  await expect(late.getByRole('heading')).toContainText('サインインする');
  await fillIn(late, ['kanri', 'not the password']);
  await late.keyboard.press('Enter');
  await expect(late.getByRole('alert')).toContainText('ログイン名か パスワードが ちがいます');
});

test('staff: made, signed in, seen at the counter, ended at once; the last manager stays', async () => {
  const page = await firstManager();
  await press(page, '職員を登録する');
  await fillIn(page, ['佐藤', 'kanri', 'too short', '2026-11-23']);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('あと 1文字');
  await expect(dialog(page)).toContainText('今日より後の日');
  await fillIn(page, ['佐藤', 'kanri', TEST_PASSWORD, '2026-12-31']);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('このログイン名は もう使われています');
  await fillIn(page, ['佐藤', 'sato']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('佐藤さんを 登録しました');
  await expect(rowOf(page, '佐藤')).toContainText('12月31日（木）まで');
  const desk = await openDeskPage(browser, hub);
  await signInAt(desk, 'sato');
  await desk.locator('main li button').nth(1).click();
  await expect(rowOf(page, '佐藤')).toContainText('2番');
  await press(page, '佐藤さんのアカウントを終わらせる');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, '佐藤')).toHaveCount(0);
  await expect(page.getByText('11月24日（火）に終わりました')).toBeVisible();
  await expect(desk.getByRole('status')).toContainText('サインインの期限が切れました');
  await press(page, '未来 花子さんのアカウントを終わらせる');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('最後の管理者は 終わらせることができません');
});

test('devices: a code pairs one, the page sees it come, revoking sends it away', async () => {
  const page = await firstManager();
  await expect(page.getByText('登録した機器は まだありません')).toBeVisible();
  await press(page, '機器を登録する');
  await page.getByLabel(/窓口（職員の机）/).check();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('入れてください。');
  await page.getByLabel('機器の名前').fill('2番の机');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('10:10 まで');
  const code = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec((await dialog(page).textContent()) ?? '')?.[0] ?? '';
  const desk = await openDeskPage(browser, hub, { unpaired: true });
  await desk.getByLabel('登録コード').fill(code);
  await desk.keyboard.press('Enter');
  await expect(desk.getByLabel('パスワード')).toBeVisible();
  await expect(dialog(page)).toContainText('「2番の机」が つながりました');
  await page.keyboard.press('Escape');
  await expect(rowOf(page, '2番の机')).toContainText('つながっています');
  await press(page, '2番の机 の登録を取り消す');
  await page.keyboard.press('Enter');
  await expect(desk.getByLabel('登録コード')).toBeVisible();
  await expect(rowOf(page, '2番の机')).toHaveCount(0);
  await expect(page.getByText('11月24日（火）に取り消しました')).toBeVisible();
});

test('the PIN of the kiosks: mistakes are said in place, a good one opens the staff mode', async () => {
  const page = await firstManager();
  await press(page, '受付端末のPIN');
  await fillIn(page, ['1234', '12']);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('順番に並んだ番号は すぐに当てられます');
  await expect(dialog(page)).toContainText('上の番号と ちがいます');
  await fillIn(page, ['４０７１', '4071']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('受付端末のPINを 決めました');
  const kiosk = await hub.client('kiosk');
  expect((await kiosk.call.kiosk.unlock({ pin: '4071' })).seconds).toBeGreaterThan(0);
});

test('a page left alone asks, then signs out', async () => {
  const page = await firstManager();
  await page.clock.fastForward('09:10');
  await expect(page.getByRole('alertdialog')).toContainText('まだ お使いですか');
  await page.clock.fastForward('01:00');
  await expect(page.getByRole('status')).toContainText('しばらく操作がなかった');
});

for (const width of [1440, 1024]) {
  for (const language of ['ja', 'en'] as const) {
    test(`readable by everybody at ${width} in ${language}`, async () => {
      const page = await openManagerPage(browser, hub, { width, language });
      await page.locator('form').waitFor();
      await check();
      await page.context().close();
      const house = await firstManager({ width, language });
      await hub.client('kiosk');
      await house.getByRole('table').nth(1).waitFor();
      await check(house);

      async function check(on = page): Promise<void> {
        for (const axe of [
          new AxeBuilder({ page: on }),
          new AxeBuilder({ page: on }).withRules(['color-contrast-enhanced']),
        ]) {
          const { violations } = await axe.analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        }
        expect(await on.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  }
}

test('broken content is named until it is mended; everything goes on as it was', async () => {
  const town = townIn(mkdtempSync(path.join(os.tmpdir(), 'machimado-town-')));
  await hub.stop();
  hub = await startTestHub({ settings: { town: town.folder } });
  movedTo(hub);
  const page = await firstManager();
  const whole = town.read('items.json');
  town.write('items.json', '[');
  const notice = page.getByRole('status').filter({ hasText: 'items.json · (whole file)' });
  await expect(notice).toContainText('11月24日');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await press(page, 'English');
  await expect(page.getByText('The new content is not in use yet.')).toBeVisible();
  town.write('items.json', whole);
  await expect(page.getByText('items.json')).toHaveCount(0);
  town.set('office.json', { name: { ja: 'うみべ町役場', 'ja-x-easy': 'うみべまち', en: 'Umibe Town Office' } });
  await expect(page.getByText('Umibe Town Office')).toBeVisible();
  rmSync(town.folder, { recursive: true });
});
