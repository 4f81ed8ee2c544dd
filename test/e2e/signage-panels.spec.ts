import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Browser } from '@playwright/test';
import { displayDesk, type DisplayDesk } from '../shots/signage-desk.ts';
import { turnTo } from '../shots/signage-walk.ts';
import { openBrowser } from '../shots/studio.ts';
import { busyHall } from '../support/busy-hall.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { lookAtDisplay, type Display } from './signage-display.ts';

/* What stands beside the calls, and what stands above them. */

let browser: Browser;
let hub: TestHub;
let folder: string;
let desk: DisplayDesk;

test.beforeAll(async () => {
  browser = await openBrowser();
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'machimado-panels-'));
  hub = await startTestHub({ folder });
  desk = await displayDesk(hub);
});
test.afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
});

const side = ({ page }: Display) => page.locator('[data-side]');

test('a booking is on the display: its room taken, its title with consent alone', async () => {
  const display = await lookAtDisplay(browser, hub, 'running');
  await turnTo(display.page, '[data-room=tatami]');
  const cells = display.page.locator('[data-room=tatami] td');
  await expect(cells.nth(1)).toContainText('空き');
  await desk.book({ room: 'tatami', title: '茶道教室', published: true });
  const secret = await desk.book({ room: 'kitchen', title: '内々の会' });
  await turnTo(display.page, '[data-events]');
  await expect(side(display)).toContainText('茶道教室');
  await expect(side(display)).toContainText('使用中');
  await expect(display.page.locator('body')).not.toContainText('内々の会');
  await turnTo(display.page, '[data-room=tatami]');
  await expect(cells.nth(1)).toContainText('空きなし');
  await desk.cancel(secret);
  await turnTo(display.page, '[data-room=kitchen]');
  await expect(display.page.locator('[data-room=kitchen] td').nth(1)).toContainText('空き');
});

test('a notice has the place beside the calls until it is taken down', async () => {
  const display = await lookAtDisplay(browser, hub, 'running');
  await expect(side(display)).toBeVisible();
  const notice = await desk.notice();
  await expect(display.page.locator('[data-notice=ja]')).toContainText('道路工事の お知らせ');
  await turnTo(display.page, '[data-notice=en]');
  await display.pass(60_000);
  await expect(display.page.locator('[data-side=notice]')).toBeVisible();
  await desk.end(notice);
  await expect(display.page.locator('[data-side=notice]')).toHaveCount(0);
  await expect(side(display)).toBeVisible();
});

test('an emergency has the screen alone; a call waits behind it, unheard, and comes when it is over', async () => {
  const hall = await busyHall(hub);
  const { ticket } = await hall.visitor('residence-record');
  const display = await lookAtDisplay(browser, hub, 'running');
  await expect(display.now).toBeVisible();
  const drill = await desk.emergency('earthquake', { minutes: 15, drill: true });
  const screen = display.page.locator('[data-emergency=earthquake]');
  await expect(screen).toContainText('これは 訓練です');
  await expect(screen).toContainText('10:15 まで');
  await expect(screen).toContainText('お呼び出しは 止めています');
  await expect(display.page.locator('header, [data-now], [data-side]')).toHaveCount(0);
  await (await hall.desk(2)).next();
  await display.pass(5_000);
  expect(await display.shown()).toEqual([]);
  expect(await display.tones()).toBe(0);
  await desk.end(drill);
  await expect(display.call).toHaveAttribute('data-calling', ticket);
  expect(await display.tones()).toBe(2);
});

test('an emergency ends by itself, also without the hub', async () => {
  const display = await lookAtDisplay(browser, hub, 'running');
  await expect(display.now).toBeVisible();
  await desk.emergency('fire', { minutes: 2 });
  await expect(display.page.locator('[data-emergency=fire]')).toContainText('火事です');
  await hub.stop();
  await display.pass(60_000);
  await expect(display.page.locator('[data-emergency=fire]')).toBeVisible();
  await display.page.clock.fastForward(61_000);
  await expect(display.page.locator('[data-emergency]')).toHaveCount(0);
  await expect(display.page.getByText('10:00から 新しい情報が ありません')).toBeVisible();
  hub = await startTestHub({ folder, clock: hub.clock, settings: { port: hub.hub.port } });
});

test('a display that starts without its hub shows the last good picture and its age', async () => {
  const hall = await busyHall(hub);
  const { ticket } = await hall.visitor('residence-record');
  await (await hall.desk(2)).next();
  const display = await lookAtDisplay(browser, hub, { audio: 'running', machineTime: '2026-11-24T10:00:00+09:00' });
  await expect(display.now).toHaveAttribute('data-now', ticket);
  await desk.notice();
  await expect(display.page.locator('[data-notice=ja]')).toBeVisible();
  // The page is on the machine, as in the packaged program; nobody answers it.
  await display.page.routeWebSocket(/\/rpc$/, (socket) => socket.close());
  await display.page.reload();
  await expect(display.now).toHaveAttribute('data-now', ticket);
  await expect(display.page.getByText('10:00から 新しい情報が ありません')).toBeVisible();
  await expect(display.page.locator('[data-notice=ja]')).toBeVisible();
});
