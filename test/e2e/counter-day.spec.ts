import { expect, test, type Page } from '@playwright/test';
import { calm } from '../shots/desk-page.ts';
import { openHall, press, type CounterHall } from './counter-hall.ts';
import { placePerTest } from './opened.ts';

/* A clerk's day: what happens at a desk besides calling and finishing. */

let hall: CounterHall;

placePerTest(openHall, (place) => {
  hall = place;
});

const visitor = (page: Page) => page.locator('main header');
const row = (page: Page, ticket: string) => page.locator(`[data-row=${ticket}]`);
const dialog = (page: Page) => page.getByRole('dialog');
const refusal = (page: Page) => page.getByRole('alert');
const way = (page: Page) => page.locator('main ol li');
const undoPanel = (page: Page) => page.getByRole('region', { name: '元に戻す' });

test('a transfer takes the place in line and the note along, and the other counter sees the way', async () => {
  const [first = '', second = ''] = await hall.visitors('residence-record', 'pension-join');
  const two = await hall.deskOf('sato', 2);
  const three = await hall.deskOf('suzuki', 3);
  await expect(row(two, first)).toBeVisible();
  await press(two, 'F2');
  await expect(visitor(two)).toContainText(first);
  await press(two, 'F7');
  await dialog(two).getByRole('textbox').fill('通帳は あとで持参');
  await dialog(two)
    .getByRole('button', { name: /保険・年金/ })
    .click();
  await expect(visitor(two)).toHaveCount(0);
  await expect(row(three, first)).toContainText('メモあり');
  await expect(three.locator('[data-row]').first()).toContainText(first);
  await expect(row(three, second)).toBeVisible();
  await press(three, 'F2');
  await expect(three.locator('main')).toContainText('通帳は あとで持参');
  await expect(way(three).first()).toContainText('ほかの受付へ');
  await expect(way(three).nth(1)).toContainText('ここ');
});

test('a visitor who steps out comes back in front at the time, or with one key', async () => {
  hall.hub.clock.set('2026-11-24T10:00:30+09:00');
  const [first = '', second = ''] = await hall.visitors('moving-in', 'moving-in');
  const page = await hall.deskOf('sato', 2);
  await press(page, 'F2');
  await expect(visitor(page)).toContainText(first);
  await press(page, 'F5');
  await expect(dialog(page)).toContainText('10分あと');
  await press(page, '1');
  await expect(row(page, first)).toContainText('10:12 に戻る');
  hall.hub.clock.set('2026-11-24T10:12:05+09:00');
  await expect(row(page, first)).toContainText('戻った方', { timeout: 20_000 });
  await expect(page.getByRole('button', { name: /次の方を呼ぶ/ })).toContainText(first);
  await calm(page);
  await page.getByRole('button', { name: `${second} を開く` }).click();
  await press(page, 'F5');
  await press(page, '0');
  await expect(row(page, second)).toContainText('戻る時刻 未定');
  await calm(page);
  await page.getByRole('button', { name: `${second} を 列の前に戻す` }).click();
  await expect(row(page, second)).toContainText('戻った方');
});

test('a hold in the past or after closing is explained where it was asked, and can be put right', async () => {
  await hall.visitors('moving-in');
  const page = await hall.deskOf('sato', 2);
  await press(page, 'F2');
  await expect(visitor(page)).toBeVisible();
  await press(page, 'F5');
  const time = dialog(page).getByRole('textbox');
  await time.fill('9:00');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('alert')).toContainText('もう過ぎています');
  await time.fill('1730');
  await calm(page);
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('alert')).toContainText('受付は 17:15 に終わります');
  await time.fill('15時');
  await calm(page);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator('[data-row]')).toContainText('15:00 に戻る');
});

test('papers are prepared, said to be ready, and the same number is called again', async () => {
  const [first = ''] = await hall.visitors('residence-record');
  const page = await hall.deskOf('sato', 2);
  await press(page, 'F2');
  await expect(visitor(page)).toContainText(first);
  await press(page, 'F10');
  await expect(dialog(page)).toContainText('書類は あとで交付');
  await press(page, '1');
  await expect(page.getByRole('heading', { name: '書類を 用意しています' })).toBeVisible();
  await expect(row(page, first)).toBeVisible();
  await press(page, 'r');
  await expect(row(page, first)).toContainText('交付');
  await press(page, 'F2');
  await expect(visitor(page)).toContainText(first);
  await expect(visitor(page)).toContainText('交付');
  await expect(way(page)).toHaveCount(2);
});

test('a second matter is added, waits at its counter at once with the place of arrival; one to come is dropped', async () => {
  const [first = ''] = await hall.visitors('moving-in');
  const two = await hall.deskOf('sato', 2);
  const three = await hall.deskOf('suzuki', 3);
  await press(two, 'F2');
  await expect(visitor(two)).toContainText(first);
  for (const errand of ['国民健康保険に入る', '児童手当をもらう']) {
    await press(two, 'a');
    await dialog(two).getByRole('button', { name: errand }).click();
    await expect(way(two).filter({ hasText: errand })).toHaveCount(1);
    await calm(two);
  }
  await press(two, 'j');
  const drop = dialog(two).getByRole('button', { name: '児童手当をもらう を 外す' });
  await drop.click();
  await expect(drop).toHaveCount(0);
  await press(two, 'Escape');
  await expect(dialog(two)).toHaveCount(0);
  await expect(way(two).filter({ hasText: '児童手当' })).toContainText('取りやめ');
  const [later = ''] = await hall.visitors('pension-join');
  await expect(row(three, later)).toBeVisible();
  await press(two, 'F8');
  await expect(row(three, first)).toBeVisible();
  await expect(three.locator('[data-row]').first()).toContainText(first);
});

test('absent, finished and called can be taken back for a minute', async () => {
  const [first = ''] = await hall.visitors('moving-in');
  const page = await hall.deskOf('sato', 2);
  await press(page, 'F2');
  await expect(undoPanel(page)).toContainText('お呼び出し');
  await press(page, 'F6');
  await expect(undoPanel(page)).toContainText('「不在」にしました');
  await press(page, 'Control+z');
  await expect(visitor(page)).toContainText(first);
  await press(page, 'F8');
  await expect(undoPanel(page)).toContainText('終わりにしました');
  await calm(page);
  await undoPanel(page).getByRole('button').click();
  await expect(visitor(page)).toContainText(first);
  await press(page, 'F8');
  await expect(undoPanel(page)).toContainText('終わりにしました');
  hall.hub.clock.forward(2);
  await press(page, 'Control+z');
  await expect(refusal(page)).toContainText(/60秒を過ぎたので|元に戻せる操作が 見つかりません/);
});

test('finishing is not taken back once the next counter has called', async () => {
  const [first = ''] = await hall.visitors('moving-in');
  const two = await hall.deskOf('sato', 2);
  const three = await hall.deskOf('suzuki', 3);
  await press(two, 'F2');
  await expect(visitor(two)).toContainText(first);
  await press(two, 'a');
  await dialog(two).getByRole('button', { name: '国民年金に入る' }).click();
  await expect(way(two)).toHaveCount(2);
  await press(two, 'F8');
  await expect(row(three, first)).toBeVisible();
  await expect(undoPanel(two)).toContainText('終わりにしました');
  await press(three, 'F2');
  await expect(visitor(three)).toContainText(first);
  await calm(two);
  await two.keyboard.press('Control+z');
  await expect(refusal(two)).toContainText(`${first} は もう 3番窓口で呼ばれているので、元に戻せません`);
});

test('two counters on one visitor: the second is told what the first did', async () => {
  const [first = ''] = await hall.visitors('residence-record');
  const one = await hall.deskOf('sato', 1);
  const two = await hall.deskOf('suzuki', 2);
  await expect(row(two, first)).toBeVisible();
  await press(two, 'ArrowDown');
  await press(two, 'F5');
  await expect(dialog(two)).toContainText(first);
  await press(one, 'F2');
  await expect(visitor(one)).toContainText(first);
  await press(two, '1');
  await expect(refusal(two)).toContainText(`${first}`);
  await expect(refusal(two)).toContainText('1番窓口');
  await expect(visitor(one)).toContainText(first);
});
