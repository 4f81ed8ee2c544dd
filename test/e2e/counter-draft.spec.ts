import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { readAudit } from '../../electron/audit/read-audit.ts';
import { fillIn, openManagerPage } from '../shots/manager-page.ts';
import { TEST_PASSWORD } from '../support/hub.ts';
import { takeDrafted } from '../support/sample-draft.ts';
import { openHall, press, type CounterHall } from './counter-hall.ts';
import { placePerTest } from './opened.ts';

/* A form filled in at the kiosk, from the call to the paper and away again. */

let browser: Browser;
let hall: CounterHall;

placePerTest(openHall, (place, opened) => {
  browser = opened;
  hall = place;
});

/** Somebody with a card who asks for a residence record; their name is doubted. */
const NAME = '見本　花子';

const draft = (page: Page) => page.getByRole('region', { name: '申請書の下書き' });
const line = (page: Page, fact: string) => page.locator(`[data-fact="${fact}"]`);
const dialog = (page: Page) => page.getByRole('dialog');
const visitor = (page: Page) => page.locator('main header');

async function drafted(): Promise<string> {
  const ticket = await takeDrafted(hall.hub, hall.kiosk, [['residence-record']]);
  hall.hub.clock.forward(1);
  return ticket;
}

/** The page of the first manager; nobody else is registered before them. */
async function manager(): Promise<Page> {
  const page = await openManagerPage(browser, hall.hub);
  await page.locator('form').waitFor();
  await fillIn(page, [hall.hub.hub.managerCode ?? '', '未来 花子', 'kanri', TEST_PASSWORD]);
  await page.keyboard.press('Enter');
  await page.getByRole('table').first().waitFor();
  return page;
}

/** Lets somebody export until a day. */
async function allowExport(page: Page, name: string, until: string): Promise<void> {
  await page.getByRole('button', { name: `${name}さんの データの権限` }).click();
  await dialog(page).getByText('この日まで 出せる').click();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('alert')).toContainText('入れてください');
  await dialog(page).getByLabel('最後の日').fill(until);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: name })).toContainText('データで出せます');
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('データ 11月30日（月）まで');
}

/** Counter 1 gives certificates. */
async function served(login = 'sato'): Promise<Page> {
  const page = await hall.deskOf(login, 1);
  await press(page, 'F2');
  await expect(visitor(page)).toBeVisible();
  await press(page, 'F4');
  await expect(line(page, 'applicant.name')).toContainText(NAME);
  return page;
}

/** What the audit log says so far. */
function written(): string[] {
  const rows = readAudit(hall.hub.folder, undefined);
  if (!rows.ok) throw new Error(rows.error.data.message);
  return rows.value.map(({ act }) => act);
}

test('a draft is offered to whoever calls, opens when the visitor is served, and each opening is written down', async () => {
  const ticket = await drafted();
  const page = await hall.deskOf('sato', 1);
  await expect(page.locator(`[data-row=${ticket}]`)).toContainText('下書き');
  await press(page, 'F2');
  await expect(draft(page)).toContainText('申請書の下書き 1まい');
  await expect(page.locator('main')).not.toContainText(NAME);
  expect(written()).not.toContain('draft.opened');
  await press(page, 'F4');
  await expect(line(page, 'applicant.name')).toContainText(NAME);
  expect(written().filter((act) => act === 'draft.opened')).toHaveLength(1);
});

test('a form is put right, the person is checked, the form printed and accepted, all by keyboard', async () => {
  await drafted();
  const page = await served();
  await expect(line(page, 'applicant.name')).toContainText('確かめる');
  await press(page, 'e');
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.insertText('髙橋　花子');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('訂正前');
  await page.keyboard.press('Escape');
  await expect(line(page, 'applicant.name')).toContainText('髙橋　花子');
  await expect(line(page, 'applicant.name')).toContainText(`訂正前 ${NAME}`);
  await expect(line(page, 'record.name')).toContainText('髙橋　花子');
  await expect(draft(page)).toContainText('項目 すべて 入っています');

  await press(page, 'i');
  await press(page, '7');
  await press(page, 's');
  await expect(dialog(page).getByRole('alert')).toContainText('あと1点');
  await press(page, '8');
  await press(page, 's');
  await expect(draft(page)).toContainText('本人確認ずみ');
  await expect(draft(page)).toContainText('sato');

  await press(page, 'Control+p');
  await expect(draft(page)).toContainText('印刷の画面を 出しました');
  await expect(draft(page)).toContainText('印刷ずみ');
  await press(page, 'u');
  await expect(draft(page)).toContainText('受け付けた');
  await expect(visitor(page)).not.toContainText('受け付け前');
  expect(written()).toEqual(
    expect.arrayContaining(['draft.stored', 'draft.opened', 'draft.changed', 'draft.identity', 'form.printed']),
  );
});

test('the paper shows the values and nothing of the page', async () => {
  const ticket = await drafted();
  const page = await served();
  // The sheet is there only while it is printed: a copy of it stays for the test.
  await page.evaluate(() => {
    window.print = () => {
      const sheets = document.querySelector('[data-print-sheets]');
      if (sheets) document.body.append(sheets.cloneNode(true));
    };
  });
  const sheets = page.locator('[data-print-sheets]');
  await expect(sheets).toHaveCount(0);
  await press(page, 'Control+p');
  await expect(draft(page)).toContainText('印刷ずみ');
  await expect(sheets, 'only the copy is left').toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#root')).toBeHidden();
  for (const words of [ticket, '住民票の写し等', NAME, '昭和55年1月2日']) await expect(sheets).toContainText(words);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('a form is exported by those whom the manager gave the right, and by nobody else', async () => {
  const house = await manager();
  const ticket = await drafted();
  const page = await served('suzuki');
  await expect(page.getByRole('button', { name: 'データで出す' })).toHaveCount(0);
  await press(page, 'd');
  await expect(page.getByRole('alert')).toContainText('データで出す権限が ありません');
  await allowExport(house, 'suzuki', '2026-11-30');
  await page.reload();
  await expect(line(page, 'applicant.name')).toContainText(NAME);
  for (const [key, kind] of [
    ['1', 'csv'],
    ['2', 'json'],
  ] as const) {
    const saved = page.waitForEvent('download');
    await press(page, 'd');
    await press(page, key);
    const file = await saved;
    expect(file.suggestedFilename()).toBe(`${ticket}-residence-certificate.${kind}`);
    expect(readFileSync(await file.path(), 'utf8')).toContain(NAME);
    await expect(dialog(page)).toHaveCount(0);
  }
  expect(written().filter((act) => act === 'form.exported')).toHaveLength(2);
});

test('a form is sent back with its reason; a draft is erased after two questions and gone from the page', async () => {
  await drafted();
  const page = await served();
  await press(page, 'b');
  await press(page, '1');
  await expect(draft(page)).toContainText('戻した');
  await press(page, 'Delete');
  await press(page, '1');
  await expect(dialog(page)).toContainText('ほんとうに');
  await press(page, 'x');
  await expect(page.locator('main')).toContainText('下書きを 消しました');
  expect(await page.content()).not.toContain(NAME);
  expect(written()).toContain('draft.erased');
});

test('nothing of a visitor stays in the page when they leave', async () => {
  await drafted();
  const page = await served();
  await press(page, 'e');
  await expect(dialog(page)).toContainText(NAME);
  await page.keyboard.press('Escape');
  await press(page, 'F8');
  await expect(visitor(page)).toHaveCount(0);
  expect(await page.content()).not.toContain(NAME);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toContain(NAME);
});
