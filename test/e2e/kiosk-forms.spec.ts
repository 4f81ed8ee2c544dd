import { expect, test, type Browser, type Page } from '@playwright/test';
import type { DraftView } from '../../shared/domain/draft.ts';
import { atStep, layCard, openForms, typePin } from '../shots/kiosk-card-walk.ts';
import { answerFacts, walkCheck } from '../shots/kiosk-forms-walk.ts';
import { atScreen, begin, openKiosk, press } from '../shots/kiosk-visit.ts';
import { startTestHub, TEST_PASSWORD, type TestHub } from '../support/hub.ts';
import { whatThereIs } from './what-there-is.ts';
import { placePerTest } from './opened.ts';

/* Forms filled in at the kiosk, from the plan to the draft at the counter; nothing of it stays here. */

const PERSON = /花子|はなこ|ハナコ|昭和|1985|09012345678|090-1234-5678|さくらそう/;

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
const key = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const nothing = async (): Promise<void> => undefined;

async function atHome(): Promise<Page> {
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await begin(page, plain);
  await page.locator('aside[data-tray]').waitFor();
  await page.clock.runFor(500);
  return page;
}

/** From the offer to the first question, with the usual card. */
async function readCard(page: Page): Promise<void> {
  await press(page.locator('[data-touch] button').first());
  await press(page.locator('main button[data-variant=primary]'));
  await layCard(page, 'usual');
  await typePin(page, '1234');
  await atStep(page, 'read');
  await press(page.locator('main button[data-variant=primary]'));
  await atStep(page, 'take');
  await layCard(page, null);
  await atScreen(page, 'facts');
}

/** The number on the screen. */
async function ticketOf(page: Page): Promise<string> {
  const words = (await page.locator('[data-paper]').textContent()) ?? '';
  return /[A-Z]\d{3}/.exec(words)?.[0] ?? `no number in: ${words}`;
}

/** What counter 1 sees of a visitor it calls. */
async function draftAtCounter(ticket: string): Promise<DraftView> {
  await hub.addStaff('reader');
  const { call } = await hub.client('counter');
  await call.session.signIn({ login: 'reader', password: TEST_PASSWORD });
  await call.counter.take({ counter: 1, relieve: true });
  for await (const { stops } of await call.counter.desk()) {
    const stop = stops.find((one) => one.ticket === ticket);
    if (!stop) continue;
    await call.counter.call({ stop: stop.id });
    return call.counter.draft({ visit: stop.visitId });
  }
  throw new Error('no desk');
}

test('with a card: what it says is not asked, the counter has the draft, and nothing remains', async () => {
  const page = await atHome();
  await openForms(page, hub.hub.deps.content().guidance);
  await readCard(page);
  const asked: string[] = [];
  await answerFacts(page, async (_, name) => void asked.push(name));
  expect(asked.some((name) => name.startsWith('facts-address') || name.startsWith('facts-date'))).toBe(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('これで いいですか');
  await expect(page.getByRole('main')).toContainText('花子');
  await walkCheck(page, nothing);
  await press(key(page, 'これで 番号札を取る'));
  await page.locator('[data-paper=printed]').waitFor();
  await expect(page.getByRole('main')).toContainText('申請書の下書き 1まいが 窓口に届いています。');
  await expect(page.getByRole('main')).toContainText('手続きの2時間後（おそくとも今日のうち）に消えます');
  expect(JSON.stringify(await whatThereIs(page))).not.toMatch(PERSON);
  const ticket = await ticketOf(page);
  await press(key(page, '終わる'));
  await atScreen(page, 'home');
  await page.clock.runFor(500);
  expect(await whatThereIs(page)).toEqual(await whatThereIs(await atHome()));

  const draft = await draftAtCounter(ticket);
  expect(draft).toMatchObject({ ticket, withCard: true });
  expect(draft.applications.map(({ form }) => form)).toEqual(['residence-certificate']);
  expect(draft.facts['applicant.name']).toMatchObject({ source: 'card' });
  expect(draft.facts['applicant.kana']).toMatchObject({ value: 'ミライハナコ', source: 'asked' });
  expect(hub.log.join('\n')).not.toMatch(PERSON);
});

test('without a card: the same by touch, changed in the check, kana marked for staff', async () => {
  const page = await atHome();
  await openForms(page, hub.hub.deps.content().guidance);
  await press(page.locator('[data-touch] button').nth(-2));
  await answerFacts(page, nothing);
  await press(key(page, /通数/));
  await press(key(page, '3通'));
  await press(key(page, /これで 番号札を取る/));
  await page.locator('[data-paper=printed]').waitFor();
  const draft = await draftAtCounter(await ticketOf(page));
  expect(draft.withCard).toBe(false);
  expect(draft.facts['record.copies']).toMatchObject({ value: '3' });
  expect(draft.facts['applicant.address']).toMatchObject({
    value: '架空県みらい町旭町5番地の6　さくらそう',
    doubt: true,
  });
});

test('a lost connection loses nothing: the same ticket, the same draft', async () => {
  const page = await atHome();
  await openForms(page, hub.hub.deps.content().guidance);
  await press(page.locator('[data-touch] button').nth(-2));
  await answerFacts(page, nothing);
  await page.evaluate(() => {
    const send = WebSocket.prototype.send;
    WebSocket.prototype.send = function (data) {
      send.call(this, data);
      if (String(data).includes('/kiosk/issue')) {
        WebSocket.prototype.send = send;
        this.close();
      }
    };
  });
  await press(key(page, /これで 番号札を取る/));
  await expect(page.getByRole('alert')).toContainText('お取りできたか 確かめられませんでした');
  await press(key(page, 'もう一度 試す'));
  await page.locator('[data-paper=printed]').waitFor();
  expect((await draftAtCounter(await ticketOf(page))).applications).toHaveLength(1);
});

test('whoever leaves in the middle leaves nothing', async () => {
  const page = await atHome();
  const before = await whatThereIs(page);
  await openForms(page, hub.hub.deps.content().guidance);
  await press(page.locator('[data-touch] button').nth(-2));
  await answerFacts(page, nothing);
  await page.clock.fastForward(46_000);
  await page.getByRole('alertdialog').waitFor();
  expect(JSON.stringify(await whatThereIs(page))).not.toMatch(PERSON);
  await press(key(page, 'まだ つかう'));
  await expect(page.getByRole('main')).toContainText('ミライハナコ');
  await page.clock.fastForward(76_000);
  await atScreen(page, 'home');
  await page.clock.runFor(500);
  expect(await whatThereIs(page)).toEqual(before);
});

test('by keys alone: digits, kana and back', async () => {
  const page = await atHome();
  await openForms(page, hub.hub.deps.content().guidance);
  await press(page.locator('[data-touch] button').nth(-2));
  await page.locator('[data-answer=choice]').waitFor({ state: 'attached' });
  await page.keyboard.press('1');
  await page.locator('[data-answer=words]').waitFor();
  await page.clock.runFor(500);
  // a keyboard without Japanese: what it writes is understood
  for (const letter of 'mirai') await page.keyboard.press(letter);
  await expect(page.getByRole('textbox')).toHaveValue('mirai');
  await expect(page.getByRole('main')).toContainText('ミライ');
  await press(key(page, '決める'));
  await page.locator('[data-answer=date-era]').waitFor({ state: 'attached' });
  await page.keyboard.press('5');
  await page.locator('[data-answer=date]').waitFor();
  await page.clock.runFor(500);
  for (const sign of '1985') await page.keyboard.press(sign);
  await expect(page.locator('[data-part=year]')).toContainText('1985');
  await page.keyboard.press('Backspace');
  await expect(page.locator('[data-part=year]')).toContainText('198');
  for (const before of ['date-era', 'words']) {
    await page.clock.runFor(500);
    await page.keyboard.press('Escape');
    await page.locator(`[data-answer=${before}]`).waitFor({ state: 'attached' });
  }
  await expect(page.getByRole('textbox')).toHaveValue('みらい');
});
