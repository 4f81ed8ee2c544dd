import { rmSync } from 'node:fs';
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { openKiosk } from '../shots/kiosk-visit.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
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

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

const isFocused = (key: Locator) => key.evaluate((one) => one === document.activeElement);

/** From the first picture to the question before the ticket. */
async function toConfirm(page: Page): Promise<void> {
  await button(page, 'はじめる').click();
  await button(page, /証明書がほしい/).click();
  await button(page, /^住民票/).click();
}

test('a visitor touches an errand and gets a number, and the next visitor sees nothing of it', async () => {
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('画面に 触れてください');
  await toConfirm(page);
  await expect(page.locator('main ol')).toContainText('1番');
  await button(page, '番号札だけ 取る').click();
  await expect(page.locator('[data-paper]')).toContainText('A001');
  await expect(page.getByRole('img', { name: '番号札のコード' })).toBeVisible();
  await expect(page.getByText('職員が 読み取ります')).toBeVisible();
  await button(page, '終わる').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('今日は どんなご用ですか');
  await expect(page.getByText('A001')).toHaveCount(0);
  await expect(page.locator('section', { hasText: 'いま お待ちの方' }).locator('li').first()).toContainText('1 人');
});

test('the language of the visitor goes with the ticket, and is Japanese again for the next', async () => {
  const page = await openKiosk(browser, hub, { panel: 'landscape-21' });
  await button(page, 'English').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await button(page, /^Moving house/).click();
  await button(page, /^My Number card/).click();
  await button(page, 'Take a ticket').click();
  await expect(page.locator('[data-paper]')).toContainText('B001');
  const staff = await hub.client('counter');
  const login = 'reader';
  await hub.addStaff(login);
  await staff.call.session.signIn({ login, password: 'correct horse battery' });
  for await (const desk of await staff.call.counter.desk()) {
    expect(desk.stops.map(({ ticket, language }) => [ticket, language])).toEqual([['B001', 'en']]);
    break;
  }
  await button(page, 'Finish').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});

test('an answer that got lost is asked for again and gives the same number, not another', async () => {
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await toConfirm(page);
  await button(page, '番号札だけ 取る').waitFor();
  let swallowed = 0;
  await page.evaluate(() => {
    const send = WebSocket.prototype.send;
    WebSocket.prototype.send = function (data) {
      send.call(this, data);
      if (String(data).includes('/kiosk/issue')) {
        WebSocket.prototype.send = send;
        this.close();
      }
    };
  });
  await button(page, '番号札だけ 取る').click();
  await expect(page.getByRole('alert')).toContainText('お取りできたか 確かめられませんでした');
  swallowed += 1;
  await button(page, 'もう一度 試す').click();
  await expect(page.locator('[data-paper]')).toContainText('A001');
  expect(swallowed).toBe(1);
  await button(page, '終わる').click();
  await expect(page.locator('section', { hasText: 'いま お待ちの方' }).locator('li').first()).toContainText('1 人');
});

test('a call for staff rings, is answered, and after hours says so', async () => {
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await button(page, '職員を 呼ぶ').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('職員を 呼んでいます');
  const staff = await hub.client('counter');
  await hub.addStaff('helper');
  await staff.call.session.signIn({ login: 'helper', password: 'correct horse battery' });
  await staff.call.counter.take({ counter: 2, relieve: false });
  for await (const desk of await staff.call.counter.desk()) {
    const [call] = desk.helpCalls;
    if (!call) continue;
    await staff.call.counter.answerHelp({ id: call.id });
    break;
  }
  await expect(page.getByRole('main')).toContainText('2番窓口');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('職員が まいります');
  hub.clock.set('2026-11-24T20:00:00+09:00');
  hub.hub.changed();
  await button(page, '職員を 呼ぶ').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('いまは 受付の時間外です');
  await expect(page.getByRole('main')).toContainText('11月25日（水） 8:30');
});

test('an untouched kiosk asks, waits, and forgets', async () => {
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await toConfirm(page);
  await button(page, /文字を/).click();
  await page.clock.fastForward(95_000);
  await expect(page.getByRole('alertdialog')).toContainText('まだ お使いですか');
  await button(page, 'まだ つかう').click();
  await expect(button(page, '番号札だけ 取る')).toBeVisible();
  await page.clock.fastForward(125_000);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('今日は どんなご用ですか');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'normal');
});

test('the hub goes away and comes back; a number on the screen stays', async () => {
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await toConfirm(page);
  await button(page, '番号札だけ 取る').click();
  await expect(page.locator('[data-paper]')).toContainText('A001');
  const kiosk = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await expect(button(kiosk, 'はじめる')).toBeVisible();
  const { port } = hub.hub;
  await hub.hub.stop();
  await expect(kiosk.getByRole('heading', { level: 1 })).toHaveText('いま 番号札を お取りできません');
  await expect(page.locator('[data-paper]')).toContainText('A001');
  const { folder } = hub;
  hub = await startTestHub({ folder, settings: { port } });
  await expect(button(kiosk, 'はじめる')).toBeVisible({ timeout: 15_000 });
  await hub.stop();
  rmSync(folder, { recursive: true });
  hub = await startTestHub();
  movedTo(hub);
});

test('a kiosk nobody paired asks for its code, and a code in the address is used and removed', async () => {
  const { kind, name } = { kind: 'kiosk', name: 'ロビー' } as const;
  const manager = await hub.client();
  const code = hub.hub.managerCode ?? '';
  await manager.call.session.claim({ code, login: 'chief', name: '課長', password: 'correct horse battery' });
  const first = await manager.call.manager.pairingCode({ kind, name });
  const page = await openKiosk(browser, hub, { panel: 'portrait-32', token: null });
  for (const letter of first.code.replace('-', '')) await button(page, letter).click();
  await button(page, '登録する').click();
  await expect(button(page, 'はじめる')).toBeVisible();

  const second = await manager.call.manager.pairingCode({ kind, name });
  const other = await (await browser.newContext()).newPage();
  await other.goto(`${hub.address}/kiosk/#pair=${second.code}`);
  await expect(button(other, 'はじめる')).toBeVisible();
  expect(other.url()).not.toContain('pair');
});

test('a wrong code is explained', async () => {
  const page = await openKiosk(browser, hub, { panel: 'portrait-32', token: null });
  for (const letter of 'AAAA2222') await button(page, letter).click();
  await button(page, '登録する').click();
  await expect(page.getByRole('alert')).toContainText('このコードは使えません');
});

test('a hub of another version is named as the side to update', async () => {
  const page = await openKiosk(browser, hub, { panel: 'portrait-32', token: null });
  await page.routeWebSocket(/\/rpc$/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => server.send(String(message).replace(/"contract":"\d+/, '"contract":"9')));
  });
  await page.reload();
  await expect(page.getByText('ハブの まちまど を新しくしてください。')).toBeVisible();
});

test('the keyboard alone is enough', async () => {
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await button(page, 'はじめる').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('今日は どんなご用ですか');
  await expect(button(page, /証明書がほしい/)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(button(page, /引っこし/)).toBeFocused();
  await page.clock.runFor(500);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('引っこし');
  await page.clock.runFor(500);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('今日は どんなご用ですか');
  for (const figure of ['1', '1']) {
    await page.clock.runFor(500);
    await page.keyboard.press(figure);
  }
  const take = button(page, '番号札だけ 取る');
  await take.waitFor();
  await page.clock.runFor(500);
  for (let left = 12; left > 0 && !(await isFocused(take)); left -= 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-paper]')).toContainText('A001');
});

test('no paper: the number stays, the counters are told, and it can be printed again', async () => {
  await hub.stop();
  hub = await startTestHub({ settings: { demo: true } });
  movedTo(hub);
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await toConfirm(page);
  await page.evaluate(() => dispatchEvent(new CustomEvent('machimado:printer', { detail: 'no-paper' })));
  await button(page, '番号札だけ 取る').click();
  await expect(page.getByRole('alert')).toContainText('は 取れています');
  const staff = await hub.client('counter');
  await hub.addStaff('paper');
  await staff.call.session.signIn({ login: 'paper', password: 'correct horse battery' });
  for await (const desk of await staff.call.counter.desk()) {
    if (desk.printers.length === 0) continue;
    expect(desk.printers.map(({ state }) => state)).toEqual(['no-paper']);
    break;
  }
  await page.evaluate(() => dispatchEvent(new CustomEvent('machimado:printer', { detail: 'ready' })));
  await button(page, /もう一度/).click();
  await expect(page.locator('[data-paper=printed]')).toContainText('下から出る番号札を お取りください');
});
