import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { addressOf, openPhone, PUBLIC_URL } from '../shots/ticket-page.ts';
import { openBrowser } from '../shots/studio.ts';
import { busyHall, type BusyHall } from '../support/busy-hall.ts';
import { refusal } from '../support/craft.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

let browser: Browser;
let hub: TestHub;
let hall: BusyHall;
let folder: string;

test.beforeAll(async () => {
  browser = await openBrowser();
});

test.afterAll(async () => {
  await browser.close();
});

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'machimado-phone-'));
  hub = await startTestHub({ folder, settings: { publicUrl: PUBLIC_URL } });
  hall = await busyHall(hub);
});

test.afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
});

const number = (page: Page, state: string) => page.locator(`[data-state=${state}]`);

test('a visitor watches their number from the ticket to the thanks', async () => {
  await hall.visitor('pension-join');
  const { code, ticket } = await hall.visitor('pension-join');
  const page = await openPhone(browser, addressOf(hub, code));
  await expect(number(page, 'waiting')).toContainText(ticket);
  await expect(page.locator('[data-ahead]')).toHaveText('1人');
  await expect(page.getByText('10:00 現在')).toBeVisible();
  const desk = await hall.desk(3);
  const first = await desk.next();
  await expect(page.locator('[data-ahead]')).toHaveText('いません');
  await desk.finish({ stop: first.id, outcome: 'done', papersFollow: false });
  const { id } = await desk.next();
  await expect(page.locator('[data-called="3"]')).toContainText('3番窓口');
  await expect(page).toHaveTitle(`${ticket} 3番窓口へ`);
  await desk.serve({ stop: id });
  await expect(number(page, 'serving')).toBeVisible();
  await desk.finish({ stop: id, outcome: 'done', papersFollow: false });
  await expect(number(page, 'over')).toBeVisible();
  await page.getByRole('button', { name: 'とても よかった' }).tap();
  await page.clock.runFor(500);
  await page.getByRole('button', { name: '待ち時間' }).tap();
  await expect(page.getByText('お答え ありがとうございました')).toBeVisible();
  await page.reload();
  await expect(page.getByText('お答え ありがとうございました')).toBeVisible();
  expect(await hub.hub.deps.store.access.ratings.of((await visitOf(code)) ?? '')).toBe(true);
});

test('a visitor gives the number up, after being asked once', async () => {
  const { code } = await hall.visitor('pension-join');
  const page = await openPhone(browser, addressOf(hub, code));
  await page.getByRole('button', { name: '番号を やめる' }).tap();
  await page.clock.runFor(500);
  await page.getByRole('button', { name: 'いいえ、待つ' }).tap();
  await expect(page.locator('[data-ahead]')).toBeVisible();
  await page.clock.runFor(500);
  await page.getByRole('button', { name: '番号を やめる' }).tap();
  await page.clock.runFor(500);
  await page.getByRole('button', { name: 'はい、やめる' }).tap();
  await expect(number(page, 'over')).toContainText('取りやめ');
  expect(await refusal((await hall.desk(3)).next())).toBe('NOBODY_WAITS');
});

test('a number that was called meanwhile is the counter’s to end', async () => {
  const { code } = await hall.visitor('pension-join');
  const page = await (await browser.newContext({ hasTouch: true, locale: 'ja-JP' })).newPage();
  // A slow line: the news of the call has not come yet.
  await page.routeWebSocket(/\/rpc$/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      if (!String(message).includes('"called"')) socket.send(message);
    });
  });
  await page.goto(addressOf(hub, code));
  await page.getByRole('button', { name: '番号を やめる' }).tap();
  await (await hall.desk(3)).next();
  await page.getByRole('button', { name: 'はい、やめる' }).tap();
  await expect(page.getByRole('alert')).toContainText('3番窓口が お呼びしています');
});

test('it speaks the language of the ticket, and every other one at two touches', async () => {
  const { code } = await hall.visitor('pension-join', 'en');
  const page = await openPhone(browser, addressOf(hub, code));
  await expect(number(page, 'waiting')).toContainText('Please wait');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const [name, words, lang] of [
    ['やさしい日本語', 'まって ください', 'ja'],
    ['日本語', 'お待ちください', 'ja'],
  ] as const) {
    await page.getByRole('button', { name: 'ことば Language' }).tap();
    await page.clock.runFor(500);
    await page.getByRole('button', { name, exact: true }).tap();
    await page.clock.runFor(500);
    await expect(number(page, 'waiting')).toContainText(words);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
  }
});

test('a code nobody knows is explained, and so is one of yesterday', async () => {
  const { code, ticket } = await hall.visitor('pension-join');
  const wrong = await openPhone(browser, addressOf(hub, `${code.slice(0, -1)}${code.endsWith('x') ? 'y' : 'x'}`));
  await expect(wrong.getByText('この番号の ようすは 見られません')).toBeVisible();
  await expect(wrong.locator('body')).not.toContainText(ticket);
  const short = await openPhone(browser, addressOf(hub, 'abc'));
  await expect(short.getByText('この番号の ようすは 見られません')).toBeVisible();
  hub.clock.set('2026-11-25T09:00:00+09:00');
  const late = await openPhone(browser, addressOf(hub, code));
  await expect(number(late, 'over')).toContainText('今日のものでは');
  await expect(late.locator('[data-place]')).toHaveCount(0);
});

test('without the hub the last picture stays with its age; it comes back by itself', async () => {
  const { code, ticket } = await hall.visitor('pension-join');
  const page = await openPhone(browser, addressOf(hub, code));
  await expect(number(page, 'waiting')).toBeVisible();
  const { port } = hub.hub;
  await hub.stop();
  await page.clock.runFor(130_000);
  await expect(page.getByText('これは 10:00（2分前）の ようすです')).toBeVisible();
  await expect(number(page, 'waiting')).toContainText(ticket);
  hub = await startTestHub({ folder, clock: hub.clock, settings: { port, publicUrl: PUBLIC_URL } });
  await page.clock.runFor(6_000);
  await expect(page.getByText('10:00 現在')).toBeVisible();
});

test('a page whose number is opened on twenty others says so, and is taken up again', async () => {
  const { code } = await hall.visitor('pension-join');
  const page = await openPhone(browser, addressOf(hub, code));
  await expect(number(page, 'waiting')).toBeVisible();
  const crowd = await hub.client();
  const views = await Promise.all(Array.from({ length: 20 }, () => crowd.call.visit.watch({ code })));
  await Promise.all(views.map((view) => view.next()));
  await page.getByRole('button', { name: 'この画面で 見る' }).tap();
  await expect(number(page, 'waiting')).toBeVisible();
});

test('it runs on phones that lack what was new in 2021', async () => {
  const { code } = await hall.visitor('pension-join');
  const context = await browser.newContext({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });
  await context.addInitScript(() => {
    for (const name of ['BigInt', 'TransformStream', 'WeakRef', 'structuredClone', 'reportError']) {
      Reflect.deleteProperty(globalThis, name);
    }
    for (const name of ['wakeLock', 'vibrate']) Reflect.deleteProperty(Navigator.prototype, name);
    for (const name of ['at', 'findLast', 'toSorted']) Reflect.deleteProperty(Array.prototype, name);
    Reflect.deleteProperty(String.prototype, 'replaceAll');
    Reflect.deleteProperty(Object, 'hasOwn');
  });
  const page = await context.newPage();
  await page.goto(addressOf(hub, code));
  await expect(number(page, 'waiting')).toBeVisible();
  await page.getByRole('button', { name: '音で 知らせる' }).tap();
  await (await hall.desk(3)).next();
  await expect(page.locator('[data-called="3"]')).toBeVisible();
});

test('the code stands in no other address, and the page asks nobody else', async () => {
  const { code } = await hall.visitor('pension-join');
  const asked: string[] = [];
  const context = await browser.newContext();
  context.on('request', (request) => asked.push(request.url()));
  const page = await context.newPage();
  page.on('websocket', (socket) => asked.push(socket.url()));
  await page.goto(addressOf(hub, code));
  await expect(number(page, 'waiting')).toBeVisible();
  const [opened, ...others] = asked;
  expect(opened).toBe(addressOf(hub, code));
  expect(others.length).toBeGreaterThan(2);
  expect(others.filter((address) => address.includes(code) || !address.includes('127.0.0.1'))).toEqual([]);
  expect(await page.evaluate(() => document.cookie + JSON.stringify([localStorage, sessionStorage]))).not.toContain(
    code,
  );
});

function visitOf(code: string): Promise<string | null> {
  return hub.hub.deps.store.access.visits.byCode(code);
}
