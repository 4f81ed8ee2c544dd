import { randomUUID } from 'node:crypto';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { nextPaper, type } from '../shots/kiosk-number-walk.ts';
import { openProcedure } from '../shots/guide-visit.ts';
import { atScreen, openKiosk } from '../shots/kiosk-visit.ts';
import { openBrowser } from '../shots/studio.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { clerkAt } from '../support/staff.ts';

let browser: Browser;
let hub: TestHub;

test.beforeAll(async () => {
  browser = await openBrowser();
});
test.afterAll(() => browser.close());
test.afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await hub.stop();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('how long it takes is said before the ticket is taken, on its screen and on the paper', async () => {
  hub = await startTestHub({ settings: { demo: true } });
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  const board = page.locator('section', { hasText: 'いま お待ちの方' }).locator('li', { hasText: '保険・年金' });
  await expect(board).toContainText(/約\d+〜\d+分/);
  await button(page, 'はじめる').click();
  await button(page, /番号札だけ/).click();
  const choice = button(page, /保険・年金/);
  await expect(choice).toContainText(/\d人待ち 約\d+〜\d+分/);
  await choice.click();
  await expect(heading(page)).toHaveAccessibleName('まわる窓口は 1つです');
  const band = /約\d+〜\d+分/.exec((await page.locator('main dl').textContent()) ?? '')?.[0] ?? 'no band';
  const paper = nextPaper(page);
  await button(page, '番号札を取る').click();
  await expect(page.locator('main dl')).toContainText(band);
  expect((await paper).wait).toBe(`呼ばれるまで ${band}`);
});

test('near closing the visitor is told before the ticket is taken, and may go on', async () => {
  hub = await startTestHub();
  hub.clock.set('2026-11-24T16:20:00+09:00');
  await clerkAt(hub, 3);
  const { issue } = (await hub.client('kiosk')).call.kiosk;
  for (let count = 0; count < 6; count += 1) {
    await issue({ requestId: randomUUID(), stops: [['pension-join']], language: 'ja' });
  }
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await button(page, 'はじめる').click();
  await atScreen(page, 'home');
  await openProcedure(page, hub.hub.deps.content().guidance, 'pension-exemption');
  await expect(page.getByRole('alert')).toContainText('受付の終わりまでに お呼びできないことがあります');
  await button(page, 'それでも 番号札を取る').click();
  await expect(page.locator('[data-paper]')).toContainText('C007');
});

test('a line that staff stopped says so instead of giving tickets', async () => {
  hub = await startTestHub();
  const clerk = await clerkAt(hub, 1);
  await clerk.call.counter.stopLine({ line: 'A', stopped: true });
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await button(page, 'はじめる').click();
  await button(page, /証明書がほしい/).click();
  await button(page, /^住民票/).click();
  await expect(heading(page)).toHaveAccessibleName('いまは 番号札を お取りできません');
  await expect(page.locator('main ol')).toContainText('この受付は 今日は終わりました');
  await expect(button(page, /番号札を取る/)).toHaveCount(0);
  await button(page, /最初/).click();
  await button(page, /番号札だけ/).click();
  await expect(page.locator('[data-closed]')).toContainText('この受付は 今日は終わりました');
  await expect(button(page, /^証明書/)).toHaveCount(0);
});

test('somebody with a number sees it called, served and over, says how it was, and leaves nothing behind', async () => {
  hub = await startTestHub();
  const kiosk = await hub.client('kiosk');
  await kiosk.call.kiosk.issue({ requestId: randomUUID(), stops: [['residence-record']], language: 'ja' });
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await button(page, 'はじめる').click();
  await button(page, '番号札を 持っている').click();
  await type(page, 'B7');
  await button(page, '順番を 見る').click();
  await expect(page.getByRole('alert')).toContainText('B7 は 今日の番号に ありません');
  await type(page, 'A1');
  await button(page, '順番を 見る').click();
  await expect(heading(page)).toHaveText('順番を お待ちください');
  await expect(page.locator('main dl')).toContainText('1番窓口');

  const clerk = (await clerkAt(hub, 2)).call.counter;
  const { id } = await clerk.next();
  await page.clock.runFor(5_000);
  await expect(heading(page)).toHaveText('お呼びしています');
  await expect(page.locator('main')).toContainText('2番窓口');
  await clerk.serve({ stop: id });
  await clerk.finish({ stop: id, outcome: 'done', papersFollow: false });
  await page.clock.runFor(5_000);
  await expect(heading(page)).toHaveText('ご用件は 終わりました');
  await button(page, /^よかった/).click();
  await button(page, '待ち時間').click();
  await expect(page.getByRole('alert')).toContainText('ありがとうございました');
  await button(page, '終わる').click();
  await expect(heading(page)).toHaveText('今日は どんなご用ですか');
  await expect(page.getByText('A001')).toHaveCount(0);
  await button(page, '番号札を 持っている').click();
  await type(page, 'A1');
  await button(page, '順番を 見る').click();
  await expect(heading(page)).toHaveText('ご用件は 終わりました');
  await expect(page.locator('[data-rating]')).toHaveCount(0);
});
