import { expect, test, type Browser, type Page } from '@playwright/test';
import { calm, openDeskPage, signInAt, sitAt } from '../shots/desk-page.ts';
import { clerkAt } from '../support/staff.ts';
import { openHall, press, type CounterHall } from './counter-hall.ts';
import { placePerTest } from './opened.ts';

let browser: Browser;
let hall: CounterHall;

placePerTest(openHall, (place, opened) => {
  browser = opened;
  hall = place;
});

const visitor = (page: Page) => page.locator('main header');
const row = (page: Page, ticket: string) => page.locator(`[data-row=${ticket}]`);
const key = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('from the next visitor to the last by keyboard: call, recall, absent, back, serve, finish', async () => {
  const [first = '', second = ''] = await hall.visitors('residence-record', 'moving-in');
  const page = await hall.deskOf('sato', 2);
  await expect(key(page, /次の方を呼ぶ/)).toContainText(first);
  await press(page, 'F2');
  await expect(visitor(page)).toContainText(first);
  await expect(row(page, first)).toHaveCount(0);
  await press(page, 'F3');
  await expect(visitor(page)).toContainText('2回 お呼び出し');
  await expect(page.getByText('お見えになりません')).toHaveCount(0);
  await press(page, 'F3');
  await expect(page.getByText('3回 お呼びしましたが、お見えになりません。')).toBeVisible();
  await press(page, 'F6');
  await expect(row(page, first)).toContainText('不在');
  await expect(key(page, /次の方を呼ぶ/)).toContainText(second);
  await calm(page);
  await key(page, `${first} を 列の前に戻す`).click();
  await expect(row(page, first)).toContainText('戻った方');
  await expect(key(page, /次の方を呼ぶ/)).toContainText(first);
  await press(page, 'F2');
  await expect(visitor(page)).toContainText(first);
  await press(page, 'F4');
  await expect(visitor(page)).toContainText('応対中');
  await press(page, 'F9');
  await expect(visitor(page)).toContainText(second);
  await press(page, 'F8');
  await expect(page.getByText('お待ちの方は いません').first()).toBeVisible();
  await press(page, 'F2');
  await expect(page.getByRole('alert')).toContainText('番号札が出ると 一覧に出ます');
  await press(page, 'Escape');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a chosen visitor is called by arrow and Enter', async () => {
  const [, second = ''] = await hall.visitors('residence-record', 'moving-in');
  const page = await hall.deskOf('sato', 2);
  await expect(row(page, second)).toBeVisible();
  await press(page, 'ArrowDown');
  await press(page, 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(visitor(page)).toContainText(second);
});

test('pressing twice does nothing twice', async () => {
  const [first = '', second = '', third = ''] = await hall.visitors('moving-in', 'moving-in', 'moving-in');
  const page = await hall.deskOf('sato', 2);
  await page.getByRole('button', { name: /次の方を呼ぶ/ }).waitFor();
  await press(page, 'F2');
  await page.keyboard.press('F2');
  await expect(visitor(page)).toContainText(first);
  await calm(page);
  await page.keyboard.press('F9');
  await page.keyboard.press('F9');
  await expect(visitor(page)).toContainText(second);
  await calm(page);
  await expect(visitor(page)).toContainText(second);
  await expect(row(page, third)).toBeVisible();
});

test('two windows of one person show the same and do not confuse each other', async () => {
  const [first = '', second = ''] = await hall.visitors('moving-in', 'moving-in');
  const one = await hall.deskOf('sato', 2);
  const two = await openDeskPage(browser, hall.hub);
  await signInAt(two, 'sato');
  await expect(two.locator('main li').nth(1)).toContainText('あなたの窓口です');
  await sitAt(two, 2);
  await press(one, 'F2');
  await expect(visitor(two)).toContainText(first);
  await press(two, 'F9');
  await expect(visitor(one)).toContainText(second);
  await press(one, 'F8');
  await expect(visitor(two)).toHaveCount(0);
  await press(two, 'w');
  await closeSeat(two);
  await expect(one.getByRole('status')).toContainText('2番窓口は 閉じました');
});

async function closeSeat(page: Page): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'どの窓口に 座りますか' })).toBeVisible();
}

test('who was quicker is said with number and counter', async () => {
  const [ticket = ''] = await hall.visitors('residence-record');
  await hall.hub.addStaff('sato');
  const page = await openDeskPage(browser, hall.hub);
  const line = await holdableLine(page);
  await page.reload();
  await signInAt(page, 'sato');
  await sitAt(page, 2);
  await expect(row(page, ticket)).toBeVisible();
  const colleague = await clerkAt(hall.hub, 1);
  line.hold();
  await colleague.call.counter.next();
  await calm(page);
  await key(page, `${ticket} を呼ぶ`).click();
  line.release();
  await expect(page.getByRole('alert')).toContainText(`${ticket} は 1番窓口が 先に呼びました`);
  await expect(row(page, ticket)).toHaveCount(0);
});

/** The hub's messages can be held back, as a slow network would. */
async function holdableLine(page: Page): Promise<{ readonly hold: () => void; readonly release: () => void }> {
  let held: (() => void)[] | null = null;
  await page.routeWebSocket(/\/rpc$/, (socket) => {
    const hub = socket.connectToServer();
    hub.onMessage((message) => {
      if (held) held.push(() => socket.send(message));
      else socket.send(message);
    });
  });
  return {
    hold: () => void (held = []),
    release: () => {
      const waiting = held ?? [];
      held = null;
      for (const send of waiting) send();
    },
  };
}

test('a colleague is relieved only after a question, and learns who sits there now', async () => {
  const suzuki = await hall.deskOf('suzuki', 3);
  await hall.hub.addStaff('sato');
  const page = await openDeskPage(browser, hall.hub);
  await signInAt(page, 'sato');
  await expect(page.locator('main li').nth(2)).toContainText('suzuki');
  await sitAt(page, 3);
  await expect(page.getByRole('dialog')).toContainText('代わりますか');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(suzuki.getByRole('heading', { name: 'ほかの窓口' })).toBeVisible();
  await sitAt(page, 3);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^代わる/ })
    .click();
  await expect(page.getByRole('heading', { name: 'ほかの窓口' })).toBeVisible();
  await expect(suzuki.getByRole('status')).toContainText('satoさんが 3番窓口を 引きつぎました');
});

test('pause with a time, seen by others; open again; close is refused while somebody is here', async () => {
  const [ticket = ''] = await hall.visitors('residence-record');
  const page = await hall.deskOf('sato', 2);
  const other = await hall.deskOf('suzuki', 1);
  await press(page, 'p');
  await page.getByRole('dialog').getByRole('textbox').fill('25時');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('15:00 のように');
  await page.getByRole('dialog').getByRole('textbox').fill('１５：００');
  await page.keyboard.press('Enter');
  await expect(page.locator('header').first()).toContainText('休止 15:00まで');
  await expect(other.getByText('休止 15:00まで')).toBeVisible();
  await expect(key(page, /次の方を呼ぶ/)).toHaveCount(0);
  await press(page, 'F2');
  await expect(page.getByRole('alert')).toContainText('窓口が 休止中です');
  await press(page, 'p');
  await expect(key(page, /次の方を呼ぶ/)).toContainText(ticket);
  await press(page, 'F2');
  await expect(visitor(page)).toContainText(ticket);
  await press(page, 'w');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText(`${ticket} の方が まだ この窓口に います`);
});

test('a call for staff rings here with its place until somebody goes; printers in need are named', async () => {
  const page = await hall.deskOf('sato', 2);
  await hall.kiosk.call.kiosk.reportPrinter({ state: 'no-paper' });
  await expect(page.getByText('紙が切れました')).toBeVisible();
  await hall.kiosk.call.kiosk.callStaff();
  const ringing = page.locator('aside section[role=alert]');
  await expect(ringing).toContainText('職員を お呼びです');
  await expect(ringing).toContainText('test kiosk');
  await press(page, 'F1');
  await expect(ringing).toHaveCount(0);
  const [call] = await hall.hub.hub.deps.store.access.hall
    .snapshot(hall.hub.clock.now(), '2026-11-24')
    .then(({ helpCalls }) => helpCalls);
  expect(call?.answeredBy).toBe(2);
  await hall.kiosk.call.kiosk.reportPrinter({ state: 'ready' });
  await expect(page.getByText('紙が切れました')).toHaveCount(0);
});

test('the language is kept in this browser, the session in this window', async () => {
  await hall.visitors('residence-record');
  const page = await hall.deskOf('sato', 2);
  await key(page, 'English').click();
  await expect(page.getByRole('heading', { name: 'Other counters' })).toBeVisible();
  await calm(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Other counters' })).toBeVisible();
  await press(page, '?');
  await expect(page.getByRole('dialog')).toContainText('Finish, next');
  await press(page, 'Escape');
  await press(page, 'l');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByText('You have signed out.')).toBeVisible();
});
