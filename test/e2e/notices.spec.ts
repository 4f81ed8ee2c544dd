import { expect, test, type Browser } from '@playwright/test';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { newestOf } from '../support/newest.ts';
import { chooseEmergency, fillNotice, openNotices, sendNotice } from '../shots/notices-walk.ts';
import { placePerTest } from './opened.ts';

/* Staff write for the displays; what the displays get is asked of the hub. */

let browser: Browser;
let hub: TestHub;

placePerTest(
  () => startTestHub(),
  (place, opened) => {
    browser = opened;
    hub = place;
  },
);

test('a notice is written, is on the displays, and is taken down', async () => {
  const display = await hub.client('signage');
  const shown = async () => (await newestOf(display.call.signage.panels())).notices.map(({ title }) => title.ja);
  const page = await openNotices(browser, hub, { login: 'sato' });
  await fillNotice(
    page,
    ['図書室は お休みします', '床の工事のため 7日まで お休みします。'],
    ['Library closed', 'Until 7 December.'],
  );
  await expect(page.locator('aside [data-notice]')).toHaveCount(2);
  await sendNotice(page);
  await expect(page.locator('main li')).toContainText('いま 出ています');
  await expect.poll(shown).toEqual(['図書室は お休みします']);
  await page.getByRole('button', { name: '「図書室は お休みします」を おろす' }).click();
  await page.locator('dialog [type=submit]').click();
  await expect(page.locator('main li')).toContainText('おろしました');
  await expect.poll(shown).toEqual([]);
});

test('what is not ready is said in place and not sent', async () => {
  const page = await openNotices(browser, hub, { login: 'sato' });
  await fillNotice(page, ['', '長'.repeat(61)]);
  await page.locator('main form [type=submit]').click();
  await expect(page.locator('main form [role=alert]')).toHaveCount(3);
  await expect(page.getByText('61／60字')).toBeVisible();
  expect(await hub.hub.deps.store.access.notices.running()).toEqual([]);
});

test('a drill is shown after a question, by the keyboard alone, and released', async () => {
  const display = await hub.client('signage');
  const emergency = async () => (await newestOf(display.call.signage.panels())).notices[0]?.emergency ?? null;
  const page = await openNotices(browser, hub, { login: 'sato' });
  await page.locator('[data-emergency] button').press('Enter');
  await page.keyboard.press('Tab');
  await page.getByLabel('地震').press('Space');
  await page.getByLabel('訓練').press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('つながっている表示 1台に すぐ出ます。');
  expect(await emergency()).toBeNull();
  await page.getByRole('button', { name: '訓練として 出す' }).press('Enter');
  await expect(page.locator('[data-running=drill]')).toContainText('地震です');
  await expect.poll(emergency).toMatchObject({ kind: 'earthquake', drill: true });
  await page.getByRole('button', { name: '解除する' }).press('Enter');
  await page.locator('dialog [type=submit]').press('Enter');
  await expect(page.locator('[data-running]')).toHaveCount(0);
  await expect.poll(emergency).toBeNull();
});

test('a real emergency takes the place of a drill, ends by itself, and lets nobody begin a drill', async () => {
  const page = await openNotices(browser, hub, { login: 'sato' });
  for (const course of [1, 0] as const) {
    await chooseEmergency(page, [0, course]);
    await page.locator('dialog [data-variant=primary]').click();
    await expect(page.locator(`[data-running=${course === 1 ? 'drill' : 'real'}]`)).toBeVisible();
  }
  await chooseEmergency(page, [0, 1]);
  await page.locator('dialog [data-variant=primary]').click();
  await expect(page.getByRole('dialog')).toContainText('本番の間、訓練は 始められません。');
  await page.keyboard.press('Escape');
  hub.clock.forward(16);
  hub.hub.changed();
  await expect(page.locator('[data-running]')).toHaveCount(0);
});
