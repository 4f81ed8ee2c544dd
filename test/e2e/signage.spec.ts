import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Browser } from '@playwright/test';
import { openDisplay } from '../shots/signage-page.ts';
import { turnTo } from '../shots/signage-walk.ts';
import { openBrowser } from '../shots/studio.ts';
import { busyHall, type BusyHall } from '../support/busy-hall.ts';
import { startTestHub, TEST_PASSWORD, type TestHub } from '../support/hub.ts';
import { townIn } from '../support/town-folder.ts';
import { lookAtDisplay } from './signage-display.ts';

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
  folder = mkdtempSync(path.join(os.tmpdir(), 'machimado-signage-'));
  hub = await startTestHub({ folder });
  hall = await busyHall(hub);
});

test.afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a call takes the screen with a chime, goes to the panel, and stays among the recent when it is finished', async () => {
  const { ticket } = await hall.visitor('residence-record', 'en');
  const display = await lookAtDisplay(browser, hub, 'running');
  await expect(display.now).toHaveAttribute('data-now', '');
  const desk = await hall.desk(2);
  const { id } = await desk.next();
  await expect(display.call).toHaveAttribute('data-calling', ticket);
  await expect(display.call).toContainText('2番窓口へ お越しください');
  await expect(display.call).toContainText('Please come to counter 2');
  expect(await display.tones()).toBe(2);
  await display.pass(8_500);
  await expect(display.call).toHaveCount(0);
  await expect(display.now).toHaveAttribute('data-now', ticket);
  await expect(display.now).toContainText('2番');
  await desk.serve({ stop: id });
  await desk.finish({ stop: id });
  await expect(display.recent(ticket)).toContainText('2番');
  await expect(display.now).toHaveAttribute('data-now', '');
  expect(await display.tones()).toBe(2);
});

test('a recall is shown and sounded again', async () => {
  const { ticket } = await hall.visitor('pension-join');
  const display = await lookAtDisplay(browser, hub, 'running');
  await expect(display.now).toBeVisible();
  const desk = await hall.desk(3);
  const { id } = await desk.next();
  await expect(display.call).toBeVisible();
  await display.pass(8_500);
  await expect(display.call).toHaveCount(0);
  hub.clock.forward(1);
  await desk.recall({ stop: id });
  await expect(display.call).toHaveAttribute('data-calling', ticket);
  expect(await display.tones()).toBe(4);
});

test('calls of several counters come one after another, in the order they were made', async () => {
  const errands = ['residence-record', 'pension-join', 'tax-talk'] as const;
  const tickets: string[] = [];
  for (const errand of errands) tickets.push((await hall.visitor(errand)).ticket);
  const desks = [await hall.desk(2), await hall.desk(3), await hall.desk(4)];
  const display = await lookAtDisplay(browser, hub, 'running');
  await expect(display.now).toBeVisible();
  for (const desk of desks) {
    await desk.next();
    hub.clock.forward(1);
  }
  for (const ticket of tickets) {
    await expect(display.call).toHaveAttribute('data-calling', ticket);
    await display.pass(8_500);
  }
  await expect(display.call).toHaveCount(0);
  expect(await display.shown()).toEqual(tickets);
});

test('an absent number appears, and leaves when its visitor is back', async () => {
  const { ticket } = await hall.visitor('pension-join');
  const display = await lookAtDisplay(browser, hub, 'running');
  const desk = await hall.desk(3);
  const { id } = await desk.next();
  await display.pass(8_500);
  const absent = display.page.locator('[data-absent]');
  await expect(absent).toHaveCount(0);
  await desk.absent({ stop: id });
  await expect(absent).toContainText(ticket);
  await desk.back({ stop: id });
  await expect(absent).toHaveCount(0);
});

test('a quiet line is shown and makes no sound', async () => {
  const { ticket } = await hall.visitor('care-assessment');
  const display = await lookAtDisplay(browser, hub, 'running');
  await expect(display.now).toBeVisible();
  await (await hall.desk(5)).next();
  await expect(display.call).toHaveAttribute('data-calling', ticket);
  expect(await display.tones()).toBe(0);
});

test('a browser that wants a touch for sound says so until it had one', async () => {
  const display = await lookAtDisplay(browser, hub, 'suspended');
  const hint = display.page.getByText('音を出すには 一度さわってください');
  await expect(hint).toBeVisible();
  await display.page.mouse.click(960, 540);
  await expect(hint).toHaveCount(0);
});

test('without its hub the picture stays and says its age; it recovers by itself and replays nothing', async () => {
  const { ticket } = await hall.visitor('pension-join');
  const display = await lookAtDisplay(browser, hub, 'running');
  await expect(display.now).toBeVisible();
  await (await hall.desk(3)).next();
  await expect(display.call).toHaveAttribute('data-calling', ticket);
  await display.pass(8_500);
  await expect(display.call).toHaveCount(0);
  const { port } = hub.hub;
  await hub.stop();
  await display.pass(31_000);
  await expect(display.page.getByText('10:00から 新しい情報が ありません')).toBeVisible();
  await turnTo(display.page, '[data-side=waiting]');
  await expect(display.page.locator('[data-stale]')).toContainText('10:00 現在');
  await expect(display.now).toHaveAttribute('data-now', ticket);
  hub = await startTestHub({ folder, clock: hub.clock, settings: { port } });
  await display.pass(6_000);
  await expect(display.page.locator('[data-stale]')).toHaveCount(0);
  await expect(display.now).toHaveAttribute('data-now', ticket);
  expect(await display.shown()).toEqual([ticket]);
});

test('a display that is switched on later replays nothing', async () => {
  const { ticket } = await hall.visitor('pension-join');
  await (await hall.desk(3)).next();
  hub.clock.forward(1);
  const display = await lookAtDisplay(browser, hub, 'running');
  await expect(display.now).toHaveAttribute('data-now', ticket);
  expect(await display.shown()).toEqual([]);
});

test('after hours with nobody left it says when it opens again', async () => {
  hub.clock.set('2026-11-27T17:30:00+09:00');
  const display = await lookAtDisplay(browser, hub, 'running');
  await expect(display.page.locator('[data-closed=after-hours]')).toContainText('11月30日');
  await expect(display.page.locator('[data-closed]')).toContainText('8:30から');
});

test('a line that closes early says so instead of a number', async () => {
  hub.clock.set('2026-11-24T17:05:00+09:00');
  const display = await lookAtDisplay(browser, hub, 'running');
  await expect(display.page.locator('[data-line=B]')).toContainText('受付終了');
  await expect(display.page.locator('[data-line=A]')).toContainText('0人');
});

test('newer content is on the display at once, without a new connection', async () => {
  const town = townIn(mkdtempSync(path.join(os.tmpdir(), 'machimado-town-')));
  await hub.stop();
  hub = await startTestHub({ folder, settings: { town: town.folder } });
  const display = await lookAtDisplay(browser, hub, 'running');
  await expect(display.page.getByText('みらい町役場')).toBeVisible();
  town.set('office.json', { name: { ja: 'うみべ町役場', 'ja-x-easy': 'うみべまち', en: 'Umibe' } });
  await expect(display.page.getByText('うみべ町役場')).toBeVisible();
  rmSync(town.folder, { recursive: true });
});

test('a display that is not paired takes its code from the keyboard', async () => {
  const code = await managersCode();
  const page = await openDisplay(browser, hub, { unpaired: true, audio: 'running' });
  await expect(page.getByText('この機器を 登録してください')).toBeVisible();
  await page.keyboard.type('22222222');
  await expect(page.getByRole('alert')).toContainText('このコードは使えません');
  await page.keyboard.type(code.toLowerCase());
  await expect(page.locator('[data-now]')).toBeVisible();
});

for (const [contract, words] of [
  ['99.0', 'ハブの まちまど を新しくしてください'],
  ['0.1', 'この機器の まちまど を新しくしてください'],
] as const) {
  test(`a display of another version (${contract}) says which side to update`, async () => {
    const page = await openDisplay(browser, hub, { contract, audio: 'running' });
    await expect(page.getByText('番号は 窓口で お呼びします')).toBeVisible();
    await expect(page.getByText(words)).toBeVisible();
  });
}

/** The code a manager makes for a new display. */
async function managersCode(): Promise<string> {
  await hub.addStaff('manager', 'manager');
  const manager = await hub.client();
  await manager.call.session.signIn({ login: 'manager', password: TEST_PASSWORD });
  const { code } = await manager.call.manager.pairingCode({ kind: 'signage', name: '入口' });
  return code;
}
