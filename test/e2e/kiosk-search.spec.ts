import { expect, test, type Browser, type Page } from '@playwright/test';
import { atScreen, begin, openKiosk } from '../shots/kiosk-visit.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { takeTicket, wayInHub } from './kiosk-ticket.ts';
import { placePerFile } from './opened.ts';

/* A word instead of a guide: by the keys on the screen, by a keyboard, and with a slip of the finger. */

let browser: Browser;
let hub: TestHub;

placePerFile(
  () => startTestHub(),
  (place, opened) => {
    browser = opened;
    hub = place;
  },
);

const first = (page: Page) => page.locator('[data-touch] button').first();

/** The search of a visitor of a language. */
async function searchIn(language: 'ja' | 'en'): Promise<Page> {
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await begin(page, { panel: 'portrait-32', language, large: false, dark: false, low: false });
  await page.clock.runFor(500);
  await page.getByRole('button', { name: language === 'ja' ? /さがす/ : /^Find/ }).click();
  await atScreen(page, 'search');
  await page.clock.runFor(500);
  return page;
}

/** The first thing found, up to the ticket; answers its errands. */
async function ticketOfFirst(page: Page): Promise<string[]> {
  await page.clock.runFor(500);
  await first(page).click();
  await atScreen(page, 'plan');
  await page.clock.runFor(500);
  const way = await wayInHub(hub, await takeTicket(page));
  return way.flatMap(({ errand, also }) => [errand, ...also]);
}

test('じゅうみんひょう by the kana on the screen', async () => {
  const page = await searchIn('ja');
  const pad = page.getByRole('group', { name: '文字のキー' });
  for (const sign of ['し', 'てんてん・まる', 'ゆ', '小さい文字', 'う', 'み', 'ん', 'ひ', 'よ', '小さい文字', 'う']) {
    await pad.getByRole('button', { name: sign, exact: true }).click();
  }
  await expect(page.getByRole('textbox')).toHaveValue('じゅうみんひょう');
  await expect(first(page)).toContainText('住民票');
  expect(await ticketOfFirst(page)).toEqual(['residence-record']);
});

test('“resident record” by a keyboard', async () => {
  const page = await searchIn('en');
  await page.keyboard.type('my resident record', { delay: 20 });
  await expect(page.getByRole('textbox')).toHaveValue('my resident record');
  await expect(first(page)).toContainText('Residence record');
  expect(await ticketOfFirst(page)).toEqual(['residence-record']);
});

for (const [language, typed, found] of [
  ['ja', 'じゅみんひょう', '住民票'],
  ['ja', 'juminhyou', '住民票'],
  ['en', 'residnet recrod', 'Residence record'],
] as const) {
  test(`${typed} finds ${found}, too`, async () => {
    const page = await searchIn(language);
    await page.getByRole('textbox').fill(typed);
    await expect(first(page)).toContainText(found);
    expect(await ticketOfFirst(page)).toEqual(['residence-record']);
  });
}

test('what is not there leads to a ticket without a matter, and to staff', async () => {
  const page = await searchIn('ja');
  await page.getByRole('textbox').fill('🦀🦀🦀');
  await expect(page.getByRole('status')).toContainText('見つかりませんでした');
  await page.clock.runFor(500);
  await page.getByRole('button', { name: '番号札を取って 窓口で聞く' }).click();
  await atScreen(page, 'lines');
});
