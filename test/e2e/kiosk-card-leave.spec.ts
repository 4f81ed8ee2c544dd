import { expect, test, type Browser, type Page } from '@playwright/test';
import { atStep, layCard, openForms, typePin } from '../shots/kiosk-card-walk.ts';
import { atScreen, begin, openKiosk, press } from '../shots/kiosk-visit.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { whatThereIs } from './what-there-is.ts';
import { placePerTest } from './opened.ts';

/* Whoever leaves a card or its items behind: the kiosk forgets all of it, and keeps the card in sight. */

const PERSON = /花子|1985|昭和60年|となり市/;

let browser: Browser;
let hub: TestHub;

placePerTest(
  () => startTestHub({ settings: { demo: true } }),
  (place, opened) => {
    browser = opened;
    hub = place;
  },
);

const plain = { panel: 'portrait-32', language: 'ja', large: false, dark: false, low: false } as const;

/** A kiosk at home, with a reader; what it is then. */
async function atHome(): Promise<{ readonly page: Page; readonly before: unknown }> {
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await begin(page, plain);
  await page.locator('aside[data-tray]').waitFor();
  await page.clock.runFor(500);
  return { page, before: await whatThereIs(page) };
}

/** From home to the question for the PIN. */
async function toPin(page: Page): Promise<void> {
  await openForms(page, hub.hub.deps.content().guidance);
  await press(page.locator('[data-touch] button').first());
  await press(page.locator('main button[data-variant=primary]'));
  await layCard(page, 'usual');
  await atStep(page, 'pin');
}

/** From home to the four items. */
async function toRead(page: Page): Promise<void> {
  await toPin(page);
  await typePin(page, '1234');
  await atStep(page, 'read');
  await expect(page.locator('main')).toContainText(PERSON);
}

test('what a card said is gone once the time is over; the card is kept in sight until it is taken', async () => {
  const { page, before } = await atHome();
  await toRead(page);
  await page.clock.fastForward(46_000);
  await page.getByRole('alertdialog').waitFor();
  expect(JSON.stringify(await whatThereIs(page))).not.toMatch(PERSON);
  await page.clock.fastForward(31_000);
  await atScreen(page, 'card-left');
  expect(JSON.stringify(await whatThereIs(page))).not.toMatch(PERSON);
  await page.clock.fastForward(600_000);
  await atScreen(page, 'card-left');
  await layCard(page, null);
  await atScreen(page, 'home');
  await page.clock.runFor(500);
  expect(await whatThereIs(page)).toEqual(before);
});

test('a PIN half typed is typed anew after the question whether anybody is there', async () => {
  const { page } = await atHome();
  await toPin(page);
  for (const digit of '12') await page.keyboard.press(digit);
  await expect(page.getByRole('status', { name: '4けたのうち 2けた 入りました' })).toBeVisible();
  await page.clock.fastForward(91_000);
  await page.getByRole('alertdialog').waitFor();
  await press(page.getByRole('button', { name: 'まだ つかう' }));
  await expect(page.getByRole('status', { name: '4けたのうち 0けた 入りました' })).toBeVisible();
  for (const digit of '1234') await page.keyboard.press(digit);
  await press(page.getByRole('button', { name: '決める' }));
  await atStep(page, 'read');
});

test('a page that comes back after a crash knows nothing', async () => {
  const { page, before } = await atHome();
  await toRead(page);
  await page.reload();
  await begin(page, plain);
  await page.locator('aside[data-tray]').waitFor();
  await page.clock.runFor(500);
  expect(await whatThereIs(page)).toEqual(before);
});

test('a card left for half a minute is told to the counters', async () => {
  const { page } = await atHome();
  await toRead(page);
  await press(page.getByRole('button', { name: /このとおりです/ }));
  await atStep(page, 'take');
  const told = page.getByText('カードが残っていることを 職員に知らせました。');
  // ten seconds at a time, so that the line is not taken for dead
  const tenOn = async (): Promise<number> => {
    await page.clock.fastForward(10_000);
    return told.count();
  };
  await expect.poll(tenOn, { intervals: [1_000] }).toBe(1);
  await layCard(page, null);
  await atScreen(page, 'facts');
});
