import { expect, test, type Browser } from '@playwright/test';
import { openDeskPage, signInAt } from '../shots/desk-page.ts';
import { TEST_PASSWORD } from '../support/hub.ts';
import { openHall, type CounterHall } from './counter-hall.ts';
import { placePerTest } from './opened.ts';

/* How a counter is paired with the hub, and who may sit down at it. */

let browser: Browser;
let hall: CounterHall;

placePerTest(openHall, (place, opened) => {
  browser = opened;
  hall = place;
});

test('a new device is paired with a code, and the next start needs none', async () => {
  const manager = await hall.hub.client('counter');
  await hall.hub.addStaff('kanri', 'manager');
  await manager.call.session.signIn({ login: 'kanri', password: TEST_PASSWORD });
  const { code } = await manager.call.manager.pairingCode({ kind: 'counter', name: '2番の机' });
  const page = await openDeskPage(browser, hall.hub, { unpaired: true });
  await page.getByLabel('登録コード').fill('abc');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('8文字');
  await page.getByLabel('登録コード').fill('zzzz-zzzz');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('このコードは使えません');
  await page.getByLabel('登録コード').fill(code.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('パスワード')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('パスワード')).toBeVisible();
});

test('a wrong password and a manager are turned away with words; too many tries must wait', async () => {
  await hall.hub.addStaff('sato');
  await hall.hub.addStaff('kanri', 'manager');
  const page = await openDeskPage(browser, hall.hub);
  await signInAt(page, 'kanri');
  await expect(page.getByRole('status')).toContainText('管理者のアカウント');
  for (const times of [1, 2, 3]) {
    await signInAt(page, 'sato', `wrong ${times}`);
    await expect(page.getByRole('alert')).toContainText('ログイン名か パスワードが ちがいます');
    await expect(page.getByLabel('パスワード')).toHaveValue('');
  }
  await signInAt(page, 'sato', 'wrong 4');
  await expect(page.getByRole('alert')).toContainText(/\d+秒たってから/);
  hall.hub.clock.forward(1);
  await signInAt(page, 'sato');
  await expect(page.getByRole('heading', { name: 'どの窓口に 座りますか' })).toBeVisible();
});
