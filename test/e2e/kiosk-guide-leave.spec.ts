import { expect, test, type Browser, type Page } from '@playwright/test';
import type { Guidance } from '../../shared/domain/guidance.ts';
import { localWords } from '../../renderer/i18n/local-words.ts';
import type { Language } from '../../shared/domain/language.ts';
import { answerGuide, openGuide } from '../shots/guide-visit.ts';
import { atScreen, begin, openKiosk } from '../shots/kiosk-visit.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { takeTicket } from './kiosk-ticket.ts';
import { whatThereIs } from './what-there-is.ts';
import { placePerTest } from './opened.ts';

/* Whoever leaves, at whatever screen: nothing remains for the next one. */

let browser: Browser;
let hub: TestHub;
let guidance: Guidance;

placePerTest(
  () => startTestHub(),
  (place, opened) => {
    browser = opened;
    hub = place;
    ({ guidance } = hub.hub.deps.content());
  },
);

const key = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const everything = { panel: 'portrait-32', language: 'en', large: true, dark: true, low: true } as const;

/** A kiosk with nobody before it, at home. */
async function atHome(): Promise<Page> {
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await key(page, 'はじめる').click();
  await atScreen(page, 'home');
  await page.clock.runFor(500);
  return page;
}

/** Answers the first questions of a quiet guide. */
async function walkIntoGuide(page: Page, language: Language): Promise<void> {
  await openGuide(page, guidance, 'bereavement');
  for (const question of ['notice', 'age']) {
    const asked = guidance.guides.find(({ id }) => id === 'bereavement')?.questions.find(({ id }) => id === question);
    await page.locator('[data-touch] button').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(
      asked ? localWords(asked.text, language) : '',
    );
    await page.clock.runFor(500);
  }
}

/** The bar's second place. */
async function startAgain(page: Page): Promise<void> {
  await page.locator('nav button').nth(1).click();
  await atScreen(page, 'home');
  await page.clock.runFor(500);
}

test('somebody who goes home in the middle of a guide leaves nothing', async () => {
  const page = await atHome();
  const before = await whatThereIs(page);
  await walkIntoGuide(page, 'ja');
  await startAgain(page);
  expect(await whatThereIs(page)).toEqual(before);
  await openGuide(page, guidance, 'bereavement');
  await expect(page.locator('[data-touch] [aria-current]')).toHaveCount(0);
  await expect(key(page, /これまでの答え/)).toHaveCount(0);
});

test('somebody who walks away in the middle of a guide leaves nothing once the time is over', async () => {
  const page = await atHome();
  await begin(page, everything);
  await walkIntoGuide(page, 'en');
  await page.clock.fastForward(125_000);
  await atScreen(page, 'home');
  await page.clock.runFor(500);
  expect(await whatThereIs(page)).toEqual(await whatThereIs(await atHome()));
  await page.clock.fastForward(61_000);
  await atScreen(page, 'attract');
  await key(page, 'はじめる').click();
  await page.clock.runFor(500);
  expect(await whatThereIs(page)).toEqual(await whatThereIs(await atHome()));
});

test('what was typed and ticked off is gone with the visitor', async () => {
  const page = await atHome();
  const before = await whatThereIs(page);
  await key(page, /さがす/).click();
  await page.clock.runFor(500);
  await key(page, '年金').click();
  await expect(page.getByRole('textbox')).toHaveValue('年金');
  await page.clock.runFor(500);
  await page.locator('[data-touch] button').first().click();
  await atScreen(page, 'plan');
  await page.clock.runFor(500);
  await page.locator('[data-touch] button[aria-pressed=false]').first().click();
  await expect(page.locator('[data-touch] button[aria-pressed=true]')).toHaveCount(1);
  await page.clock.runFor(500);
  await startAgain(page);
  expect(await whatThereIs(page)).toEqual(before);
  await key(page, /さがす/).click();
  await expect(page.getByRole('textbox')).toHaveValue('');
  await expect(key(page, 'あ')).toBeVisible();
});

test('after the ticket neither number nor matter is left', async () => {
  const page = await atHome();
  await begin(page, everything);
  const guide = await openGuide(page, guidance, 'need-care');
  await answerGuide(page, { guide, wanted: {} });
  await atScreen(page, 'plan');
  await takeTicket(page);
  await page.locator('main button[data-variant=primary]').click();
  await atScreen(page, 'home');
  await page.clock.runFor(500);
  expect(await whatThereIs(page)).toEqual(await whatThereIs(await atHome()));
});
