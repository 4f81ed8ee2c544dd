import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { calm } from '../shots/desk-page.ts';
import { fillIn, openManagerPage, type ManagerPageOptions } from '../shots/manager-page.ts';
import { busyHall } from '../support/busy-hall.ts';
import { startTestHub, TEST_PASSWORD, type TestHub } from '../support/hub.ts';
import { fillPast } from '../support/past-days.ts';
import { placePerTest } from './opened.ts';

let browser: Browser;
let hub: TestHub;

placePerTest(
  () => startTestHub(),
  (place, opened) => {
    browser = opened;
    hub = place;
  },
);

async function press(page: Page, name: string): Promise<void> {
  await calm(page);
  await page.getByRole('button', { name, exact: true }).click();
}

/** The figures as the first manager of the house sees them. */
async function figuresPage(options?: ManagerPageOptions): Promise<Page> {
  const page = await openManagerPage(browser, hub, options);
  await page.locator('form').waitFor();
  await fillIn(page, [hub.hub.managerCode ?? '', '未来 花子', 'kanri', TEST_PASSWORD]);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').waitFor();
  await press(page, options?.language === 'en' ? 'Figures' : '数字');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Five visitors who waited 4, 8, 12, 16 and 20 minutes and were served for 10; a sixth who did not come. */
async function aMorning(): Promise<void> {
  const hall = await busyHall(hub);
  const desk = await hall.desk(1);
  for (const minutes of [4, 8, 12, 16, 20]) {
    await hall.visitor('residence-record');
    hub.clock.forward(minutes);
    const stop = await desk.next();
    await desk.serve({ stop: stop.id });
    hub.clock.forward(10);
    await desk.finish({ stop: stop.id, outcome: 'done', papersFollow: false });
  }
  await hall.visitor('seal-certificate');
  const stop = await desk.next();
  await desk.absent({ stop: stop.id });
}

test('the numbers on the page and in the file are what happened', async () => {
  const page = await figuresPage();
  await aMorning();
  await press(page, '今日');
  const sums = page.locator('dl').first();
  await expect(sums).toContainText('来庁した方6人');
  await expect(sums).toContainText('待ち時間8分10人中9人は 20分まで');
  await expect(sums).toContainText('応対の時間10分10人中9人は 10分まで');
  const row = (name: string) => page.getByRole('row').filter({ hasText: name }).first();
  await expect(row('A 証明書').getByRole('cell')).toContainText(['6', '8分', '20分', '10分', '10分', '1']);
  await expect(row('お呼びしたが 不在').getByRole('cell')).toHaveText('1');
  await expect(row('印鑑証明').getByRole('cell')).toContainText(['1', '少数', '少数', '–', '–', '1']);
  await expect(page.getByRole('row').filter({ hasText: '火' })).toHaveCount(1);

  const saved = page.waitForEvent('download');
  await press(page, '表をCSVで保存');
  const file = await saved;
  expect(file.suggestedFilename()).toBe('machimado-figures-2026-11-24-2026-11-24.csv');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toMatch(/\r\n業務区分,A 証明書,6,8,20,10,10,1,0,0,/);

  await page.getByLabel('はじめの日').fill('2026-11-20');
  await page.getByLabel('終わりの日').fill('2026-11-19');
  await press(page, 'この期間を見る');
  await expect(page.getByRole('alert')).toContainText('終わりの日が はじめの日より前です');
  await page.getByLabel('はじめの日').fill('2026-11-10');
  await page.keyboard.press('Enter');
  await expect(page.getByText('この期間に 来庁した方は いません。')).toBeVisible();
  await press(page, '今月');
  await expect(sums).toContainText('6人');
});

test('nothing breaks the policy of the page, and the pictures are there', async () => {
  const page = await figuresPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  await aMorning();
  await press(page, '今日');
  await expect(page.locator('figure svg .recharts-bar-rectangle').first()).toBeAttached();
  expect(refused).toEqual([]);
});

for (const [width, language] of [
  [1440, 'ja'],
  [1024, 'en'],
] as const) {
  test(`readable by everybody at ${width} in ${language}`, async () => {
    const past = { from: '2026-11-23', to: '2026-11-24', visitsADay: 60, seed: 3 };
    await fillPast(hub.hub.deps.store, hub.hub.deps.content().town, past);
    const page = await figuresPage({ width, language });
    await page.locator('figure').first().waitFor();
    const axe = new AxeBuilder({ page }).options({ rules: { 'color-contrast-enhanced': { enabled: true } } });
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
