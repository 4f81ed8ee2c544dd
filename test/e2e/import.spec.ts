import { expect, test, type Browser } from '@playwright/test';
import { damagedLedger } from '../support/damaged-ledger.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { chooseFile, openImports } from '../shots/imports-walk.ts';
import { placePerTest } from './opened.ts';

/* A ledger as it comes from a town hall: Shift_JIS, with everything wrong in it that is seen in real ones. */

let browser: Browser;
let hub: TestHub;

placePerTest(
  () => startTestHub(),
  (place, opened) => {
    browser = opened;
    hub = place;
  },
);

test('a damaged ledger is told row by row, imported, and taken back', async () => {
  const page = await openImports(browser, hub, { login: 'sato' });
  await chooseFile(page, damagedLedger());
  const counts = page.locator('main dl dd');
  await expect(counts).toContainText(['3', '0', '0', '4', '2']);
  const row = (line: number) =>
    page.locator('main tbody tr').filter({ has: page.locator(`td:first-child:text-is("${line}")`) });
  await expect(row(4)).toContainText('暦に ない日です。');
  await expect(row(5)).toContainText('1つの欄に 何日分も あります。');
  await expect(row(6)).toContainText('どの部屋か わかりません。');
  await expect(row(8)).toContainText('読めない文字が あります。');
  await expect(page.locator('body')).not.toContainText('架空');
  await expect(page.locator('body')).not.toContainText('0299-55');

  // The unknown room is said to be one that there is; the file is read again.
  await page.getByRole('button', { name: '読み方を直す' }).click();
  await page.getByLabel('中央公民館 第9会議室').selectOption({ label: '会議室1' });
  await page.getByRole('button', { name: 'この読み方で 読みなおす' }).click();
  await expect(counts).toContainText(['4', '0', '0', '3', '2']);

  await page.getByRole('button', { name: 'この内容で 取り込む' }).click();
  await expect(page.getByRole('dialog')).toContainText('新しく入るもの: 4件');
  await page.locator('dialog [type=submit]').click();
  await expect(page.getByRole('heading', { name: '取り込みました' })).toBeVisible();
  await page.getByRole('button', { name: 'わかりました' }).click();

  // The same file again brings nothing twice.
  await chooseFile(page, damagedLedger());
  await expect(counts).toContainText(['0', '0', '4', '3', '2']);
  await page.getByRole('button', { name: 'やめる' }).click();

  await page.getByRole('button', { name: /の取り込み.*を 取り消す/ }).click();
  await page.locator('dialog [type=submit]').click();
  await expect(page.locator('main li')).toContainText('取り消しました');
});

test('files that are none are refused with what to do now', async () => {
  const page = await openImports(browser, hub, { login: 'sato' });
  await chooseFile(page, Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), 'ledger.xlsx');
  await expect(page.getByRole('alert')).toContainText('CSVとして保存');
  await chooseFile(page, new Uint8Array(0));
  await expect(page.getByRole('alert')).toContainText('空です');
  await chooseFile(page, new TextEncoder().encode('あ,い\r\n1,2\r\n'));
  await expect(page.getByRole('alert')).toContainText('どの列が 何か わかりません');
  await expect(page.getByLabel('使う日')).toBeVisible();
});
