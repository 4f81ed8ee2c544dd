import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser } from '@playwright/test';
import { calm, openDeskPage, signInAt, sitAt } from '../shots/desk-page.ts';
import { CONTRACT_VERSION } from '../../shared/contract/version.ts';
import { startTestHub } from '../support/hub.ts';
import { openHall, press, type CounterHall } from './counter-hall.ts';
import { placePerTest } from './opened.ts';

let browser: Browser;
let hall: CounterHall;

placePerTest(openHall, (place, opened) => {
  browser = opened;
  hall = place;
});

test('a desk left alone asks, then signs out; the same counter is offered afterwards', async () => {
  const page = await hall.deskOf('sato', 2, { clock: true });
  await page.clock.fastForward('09:10');
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('まだ お使いですか');
  await question.getByRole('button', { name: 'つづける' }).click();
  await expect(question).toHaveCount(0);
  await page.clock.fastForward('09:10');
  await expect(question).toBeVisible();
  await page.clock.fastForward('01:00');
  await expect(page.getByRole('status')).toContainText('しばらく操作がなかった');
  await signInAt(page, 'sato');
  await calm(page);
  await page.getByRole('button', { name: '2番窓口に もどる' }).click();
  await expect(page.getByRole('heading', { name: 'ほかの窓口' })).toBeVisible();
});

test('a session that the hub ended leads to the sign-in with the reason', async () => {
  const page = await hall.deskOf('sato', 2);
  const manager = await hall.hub.client('counter');
  const { id } = (await hall.hub.hub.deps.store.access.staff.byLogin('sato'))!;
  await hall.hub.addStaff('kanri', 'manager');
  await manager.call.session.signIn({ login: 'kanri', password: 'correct horse battery' });
  await manager.call.manager.endStaff({ id });
  await expect(page.getByRole('status')).toContainText('サインインの期限が切れました');
});

test('while the hub is away the list stays, marked old; everything comes back by itself', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'machimado-away-'));
  const before = await startTestHub({ folder });
  await before.addStaff('sato');
  const page = await openDeskPage(browser, before);
  await signInAt(page, 'sato');
  await sitAt(page, 2);
  const kiosk = await before.client('kiosk');
  const requestId = '5f0e7c1a-6f0e-4a3e-9a51-3f1d6a2b7c10';
  const { ticket } = await kiosk.call.kiosk.issue({ requestId, stops: [['moving-in']], language: 'ja' });
  await expect(page.locator(`[data-row=${ticket}]`)).toBeVisible();
  const { port } = before.hub;
  await before.stop();
  await expect(page.getByRole('alert')).toContainText('いま ハブに つながっていません。10:00 の画面');
  await expect(page.locator(`[data-row=${ticket}]`)).toBeVisible();
  await expect(page.locator('[data-old]')).toContainText('10:00 の画面');
  await expect(page.getByRole('button', { name: /次の方を呼ぶ/ })).toHaveCount(0);
  const after = await startTestHub({ folder, clock: before.clock, settings: { port } });
  await expect(page.getByText('つながっています')).toBeVisible();
  await press(page, 'F2');
  await expect(page.locator('main header')).toContainText(ticket);
  await page.context().close();
  await after.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a guide goes on while the hub is away, and its ticket is given once it is back', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'machimado-away-'));
  const before = await startTestHub({ folder });
  await before.addStaff('sato');
  const page = await openDeskPage(browser, before);
  await signInAt(page, 'sato');
  await sitAt(page, 2);
  const guide = page.getByRole('dialog');
  await page.getByRole('button', { name: /案内/ }).waitFor();
  await press(page, 'g');
  await guide.getByRole('button', { name: '町に来た' }).click();
  const { port } = before.hub;
  await before.stop();
  await expect(guide.getByRole('alert')).toContainText('案内は このまま 続けられます');
  await press(page, '1');
  await expect(guide.getByRole('button', { pressed: true, name: /紙の証明書/ })).toBeVisible();
  await expect(guide.getByRole('button', { name: /番号札を出す/ })).toHaveCount(0);
  const after = await startTestHub({ folder, clock: before.clock, settings: { port } });
  await expect(guide.getByRole('button', { name: /番号札を出す/ })).toBeVisible();
  await expect(guide.getByRole('button', { pressed: true, name: /紙の証明書/ })).toBeVisible();
  await press(page, 't');
  await expect(guide).toContainText('番号札を 出しました');
  await page.context().close();
  await after.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a hub of another version is refused with words that say which side to update', async () => {
  const page = await openDeskPage(browser, hall.hub, { unpaired: true });
  let changed = false;
  await page.routeWebSocket(/\/rpc$/, (socket) => {
    const hub = socket.connectToServer();
    socket.onMessage((message) => {
      const text = String(message);
      changed ||= text.includes(`"contract":"${CONTRACT_VERSION}"`);
      hub.send(text.replace(`"contract":"${CONTRACT_VERSION}"`, '"contract":"999.0"'));
    });
  });
  await page.reload();
  await expect(page.getByRole('heading')).toContainText('ソフトの版が 合っていません');
  await expect(page.getByText('ハブの まちまど を新しくしてください。')).toBeVisible();
  expect(changed).toBe(true);
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
] as const) {
  for (const language of ['ja', 'en'] as const) {
    test(`readable by everybody at ${width} in ${language}: nothing cut, contrast, names of keys`, async () => {
      await hall.visitors('residence-record', 'moving-in', 'pension-join');
      await hall.hub.addStaff('sato');
      const page = await openDeskPage(browser, hall.hub, { width, height, language });
      await signInAt(page, 'sato');
      await page.locator('main li').nth(7).waitFor();
      await check();
      await sitAt(page, 2);
      await page.locator('[data-row]').first().waitFor();
      await check();
      await hall.kiosk.call.kiosk.callStaff();
      await press(page, 'F2');
      await page.locator('main header').waitFor();
      await page.locator('aside section[role=alert]').waitFor();
      await check();

      async function check(): Promise<void> {
        await calm(page);
        const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        const all = await new AxeBuilder({ page }).analyze();
        expect(all.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('button')]
            .filter((one) => one.scrollWidth > one.clientWidth + 1)
            .map((one) => one.textContent),
        );
        expect(cut).toEqual([]);
      }
    });
  }
}
