import { randomUUID } from 'node:crypto';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { DEMO_PIN } from '../../electron/hub/demo.ts';
import { nextPaper } from '../shots/kiosk-number-walk.ts';
import { enterPin, holdMark } from '../shots/kiosk-staff-walk.ts';
import { openKiosk } from '../shots/kiosk-visit.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { placePerTest } from './opened.ts';

let browser: Browser;
let hub: TestHub;

placePerTest(
  () => startTestHub({ settings: { demo: true } }),
  (place, opened) => {
    browser = opened;
    hub = place;
  },
);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a lost ticket is found by line and time and printed again: same number, same code', async () => {
  const taken = await (
    await hub.client('kiosk')
  ).call.kiosk.issue({ requestId: randomUUID(), stops: [['pension-join']], language: 'ja' });
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await button(page, 'はじめる').waitFor();
  await holdMark(page);
  await enterPin(page, '1111');
  await expect(page.getByRole('alert')).toContainText('暗証番号が ちがいます');
  await enterPin(page, DEMO_PIN);
  await button(page, '受付と時間で さがす').click();
  await button(page, /保険・年金/).click();
  await button(page, new RegExp(`^${taken.ticket}`)).click();
  const paper = nextPaper(page);
  await button(page, 'もう一度 印刷する').click();
  expect(await paper).toMatchObject({ ticket: taken.ticket, qr: taken.code });
  await expect(page.getByRole('alert')).toContainText(`${taken.ticket} が 出ました`);
  await button(page, '最初 から').click();
  await expect(heading(page)).toHaveText('今日は どんなご用ですか');
});

test('the staff mode locks itself, and a short touch of the mark opens nothing', async () => {
  const page = await openKiosk(browser, hub, { panel: 'landscape-21' });
  await button(page, 'はじめる').click();
  await page.locator('[data-house]').click();
  await page.clock.fastForward(5_000);
  await expect(heading(page)).toHaveText('今日は どんなご用ですか');
  await holdMark(page);
  await enterPin(page, DEMO_PIN);
  await expect(heading(page)).toHaveText('職員用の画面');
  await expect(page.getByText('で 鍵がかかります')).toBeVisible();
  await page.clock.fastForward(91_000);
  await expect(button(page, '職員用を 終わる')).toHaveCount(0);
  await expect(heading(page)).toHaveText(/今日は どんなご用ですか|画面に 触れてください/);
});

test('the volume is kept on the device', async () => {
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await button(page, 'はじめる').waitFor();
  await holdMark(page);
  await enterPin(page, DEMO_PIN);
  await button(page, '音の大きさ').click();
  await button(page, '小さい').click();
  await page.reload();
  await button(page, 'はじめる').waitFor();
  await holdMark(page);
  await enterPin(page, DEMO_PIN);
  await button(page, '音の大きさ').click();
  await expect(page.locator('main button[aria-current]')).toHaveText('小さい');
});
