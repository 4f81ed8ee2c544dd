import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { readAudit } from '../../electron/audit/read-audit.ts';
import { openOffice } from '../shots/office-page.ts';
import { holdAtKiosk } from '../shots/office-week.ts';
import { openHall, press, type CounterHall } from './counter-hall.ts';
import { placePerTest } from './opened.ts';

/* A room held at the kiosk, in the hands of the office that owns it: all by keyboard. */

let browser: Browser;
let hall: CounterHall;

placePerTest(openHall, (place, opened) => {
  browser = opened;
  hall = place;
});

const waiting = (page: Page) => page.locator('[data-waiting] li');
const panel = (page: Page) => page.getByRole('complementary', { name: '予約の内容' });
const dialog = (page: Page) => page.getByRole('dialog');
/** A free place: room, date, slot. */
const free = (page: Page, ...[room, date, slot]: readonly [string, string, string]) =>
  page.locator(`[data-slot="${slot}"][data-room="${room}"][data-date="${date}"]`);

const WEDNESDAY = '2026-11-25';
const hold = { room: 'tatami', date: WEDNESDAY, slots: ['morning'] } as const;

function written(): string[] {
  const rows = readAudit(hall.hub.folder, undefined);
  if (!rows.ok) throw new Error(rows.error.data.message);
  return rows.value.map(({ act }) => act);
}

test('a hold appears, is opened, confirmed, moved, put on paper and cancelled', async () => {
  const page = await openOffice(browser, hall.hub, { login: 'sato' });
  await expect(page.getByText('待っている予約は ありません')).toBeVisible();
  const ticket = await holdAtKiosk(hall.kiosk, hold);
  await expect(waiting(page)).toContainText(ticket);
  await expect(waiting(page)).toContainText('12:00 まで');
  expect(written()).not.toContain('booking.opened');

  await press(page, 'w');
  await press(page, 'Enter');
  await expect(panel(page)).toContainText('会議・講座');
  await press(page, 'F2');
  await expect(page.getByRole('status').filter({ hasText: '許可しました' })).toBeVisible();
  await expect(panel(page)).toContainText('許可済');
  await expect(waiting(page)).toHaveCount(0);

  await press(page, 'F6');
  await expect(page.locator('[data-booking]'), 'only free places are offered').toHaveCount(0);
  await free(page, 'tatami', '2026-11-26', 'evening').click();
  await page.getByRole('button', { name: 'ここへ移す' }).click();
  await expect(panel(page)).toContainText('11月26日（木）');
  await expect(free(page, 'tatami', WEDNESDAY, 'morning')).toBeVisible();

  await printed(page);
  await press(page, 'F4');
  await expect(dialog(page)).toContainText('わけを えらぶと');
  await press(page, '1');
  await expect(panel(page)).toContainText('取り消し');
  await expect(free(page, 'tatami', '2026-11-26', 'evening')).toBeVisible();
  expect(page.url()).toBe(`${hall.hub.address}/office/`);
});

/** The permit: one sheet with what was agreed on, and nothing of the page. */
async function printed(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {
      const sheets = document.querySelector('[data-print-sheets]');
      if (sheets) document.body.append(sheets.cloneNode(true));
    };
  });
  await press(page, 'F8');
  await expect(panel(page)).toContainText('2026-0001');
  await expect(panel(page)).toContainText('公印を押して');
  const sheets = page.locator('[data-print-sheets]');
  await expect(sheets, 'only the copy is left').toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#root')).toBeHidden();
  for (const words of ['公共施設使用許可書', '第 2026-0001 号', '和室', '令和8年11月26日（木）', '公印']) {
    await expect(sheets).toContainText(words);
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });
  expect(written()).toContain('permit.printed');
}

test('somebody at the desk gets a room: the mistakes are named, the booking stands in the calendar', async () => {
  const page = await openOffice(browser, hall.hub, { login: 'sato' });
  await press(page, 'n');
  await page.getByRole('button', { name: '予約を入れる' }).click();
  await expect(page.getByRole('alert').first()).toContainText('空いている枠を えらんで');
  await free(page, 'main-hall', WEDNESDAY, 'morning').click();
  await free(page, 'main-hall', WEDNESDAY, 'afternoon').click();
  await page.getByLabel('催しの名称').fill('合唱団の練習');
  await page.getByLabel('人数').fill('１２０');
  await page.getByLabel('申請者のお名前').fill('見本 太郎');
  await page.getByText('すぐ許可する').click();
  await page.getByRole('button', { name: '予約を入れる' }).click();
  await expect(panel(page)).toContainText('見本 太郎');
  await expect(panel(page)).toContainText('120人');
  await expect(page.locator('[data-booking]')).toContainText('合唱団の練習');
});

test('a room that is taken meanwhile is refused in words, and a closing that collides closes nothing', async () => {
  const [page, other] = [
    await openOffice(browser, hall.hub, { login: 'sato' }),
    await openOffice(browser, hall.hub, { login: 'suzuki' }),
  ];
  await press(page, 'n');
  await free(page, 'music', WEDNESDAY, 'evening').click();
  await page.getByLabel('催しの名称').fill('練習');
  await other.close();
  await holdAtKiosk(hall.kiosk, { room: 'music', date: WEDNESDAY, slots: ['evening'], purpose: 'culture' });
  await page.getByRole('button', { name: '予約を入れる' }).click();
  await expect(page.getByRole('alert')).toContainText('「夜間」は 先に予約が入りました');
  await press(page, 'Escape');

  await press(page, 'x');
  await dialog(page).getByLabel('音楽室').check();
  await dialog(page).getByLabel('はじめの日').fill('2026-11-24');
  await dialog(page).getByLabel('終わりの日').fill('2026-11-26');
  await dialog(page).getByRole('button', { name: '閉める' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('1件の予約と重なります');
  await expect(dialog(page)).toContainText('11月25日（水） 音楽室 夜間');
  await dialog(page).getByLabel('はじめの日').fill('2026-11-26');
  await dialog(page).getByRole('button', { name: '閉める' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1件、部屋を閉めました' })).toBeVisible();
  await expect(page.locator('[data-kind=maintenance]')).toContainText('整備');
});

test('the page can be used without seeing it, busy and with each panel open', async () => {
  await holdAtKiosk(hall.kiosk, hold);
  const page = await openOffice(browser, hall.hub, { login: 'sato' });
  await expect(waiting(page)).toHaveCount(1);
  const found: Record<string, readonly string[]> = {};
  for (const [name, ...keys] of [
    ['calendar'],
    ['booking', 'w', 'Enter'],
    ['cancel', 'F4'],
    ['edit', 'Escape', 'F7'],
    ['move', 'Escape', 'F6'],
    ['new', 'Escape', 'Escape', 'n'],
    ['close', 'Escape', 'x'],
    ['keys', 'Escape', '?'],
    ['day', 'Escape', 'v'],
  ] as const) {
    for (const key of keys) await press(page, key);
    const { violations } = await new AxeBuilder({ page }).analyze();
    if (violations.length > 0)
      found[name] = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  }
  expect(found).toEqual({});
});
