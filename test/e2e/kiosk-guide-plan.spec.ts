import { expect, test, type Browser, type Page } from '@playwright/test';
import { answerGuide, openGuide } from '../shots/guide-visit.ts';
import { atScreen, begin, openKiosk } from '../shots/kiosk-visit.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { countersOnPlan, takeTicket, wayInHub } from './kiosk-ticket.ts';
import { placePerFile } from './opened.ts';

/* The plan is the visitor's own: an answer put right changes it, and what is left out stands on no ticket. */

let browser: Browser;
let hub: TestHub;

placePerFile(
  () => startTestHub(),
  (place, opened) => {
    browser = opened;
    hub = place;
  },
);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Presses a key, once the page takes touches again. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.clock.runFor(500);
  await page.getByRole('button', { name }).click();
}

/** The plan of somebody whose baby was born: counters 2, 3 and 6. */
async function planOfBirth(): Promise<Page> {
  const { guidance } = hub.hub.deps.content();
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await begin(page, { panel: 'portrait-32', language: 'ja', large: false, dark: false, low: false });
  const guide = await openGuide(page, guidance, 'birth');
  await answerGuide(page, {
    guide,
    wanted: { notice: 'no', insurance: 'town', talk: 'none', single: 'no', card: 'no' },
  });
  await atScreen(page, 'plan');
  expect(await countersOnPlan(page)).toEqual([2, 3, 6]);
  return page;
}

test('an answer changed among the answers changes the plan', async () => {
  const page = await planOfBirth();
  await press(page, /戻る/);
  await atScreen(page, 'question');
  await expect(page.locator('[data-touch] [aria-current]')).toContainText('いまはいらない');
  await press(page, 'これまでの答えを 見る・直す');
  await atScreen(page, 'answers');
  await press(page, /保険/);
  await atScreen(page, 'question');
  await page.clock.runFor(500);
  await page.locator('[data-touch] button:not([aria-current])').first().click();
  await atScreen(page, 'plan');
  await expect.poll(() => countersOnPlan(page)).toEqual([2, 6]);
});

test('going back through the questions keeps every answer', async () => {
  const page = await planOfBirth();
  for (let question = 0; question < 3; question += 1) {
    const before = await heading(page).innerText();
    await press(page, /戻る/);
    await expect(heading(page)).not.toHaveText(before, { useInnerText: true });
    await expect(page.locator('[data-touch] [aria-current]')).toHaveCount(1);
  }
  for (let question = 0; question < 3; question += 1) {
    const before = await heading(page).innerText();
    await page.clock.runFor(500);
    await page.locator('[data-touch] [aria-current]').click();
    await expect(heading(page)).not.toHaveText(before, { useInnerText: true });
    if ((await page.locator('html[data-screen=plan]').count()) > 0) break;
  }
  await atScreen(page, 'plan');
  expect(await countersOnPlan(page)).toEqual([2, 3, 6]);
});

test('what is left out today stands neither on the plan nor on the ticket', async () => {
  const page = await planOfBirth();
  await press(page, '手続きを 見る・はずす');
  for (const procedure of [/児童手当をもらう/, /子どもの医療費/]) {
    await press(page, procedure);
    await press(page, '今日は しない');
    await press(page, '前の画面に もどる');
    await expect(page.getByRole('button', { name: procedure })).toContainText('今日は しません');
  }
  await press(page, '予定に もどる');
  await expect.poll(() => countersOnPlan(page)).toEqual([2, 3]);
  const way = await wayInHub(hub, await takeTicket(page));
  expect(way.map(({ line }) => line)).toEqual(['B', 'C']);
  expect(way.flatMap(({ errand, also }) => [errand, ...also])).not.toContain('child-allowance');
});
