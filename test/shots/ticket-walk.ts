import type { Browser, Page } from '@playwright/test';
import type { Language } from '../../shared/domain/language.ts';
import type { Ticket } from '../../shared/domain/visit.ts';
import { busyHall, type BusyHall } from '../support/busy-hall.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { addressOf, openPhone, PUBLIC_URL, type PhoneOptions } from './ticket-page.ts';

/** Whose phone, and what happens at each picture. */
export interface PhoneWalk {
  readonly browser: Browser;
  readonly phone: PhoneOptions;
  readonly language: Language;
  readonly on: (page: Page, name: string) => Promise<void>;
}

interface Scene extends PhoneWalk {
  readonly hub: TestHub;
  readonly hall: BusyHall;
}

/** Lives a morning of a hall on phones and shows every kind of page. */
export async function walkPhone(walk: PhoneWalk): Promise<void> {
  const hub = await startTestHub({ settings: { publicUrl: PUBLIC_URL } });
  const scene = { ...walk, hub, hall: await busyHall(hub) };
  await wholeVisit(scene);
  await quietVisit(scene);
  await longWait(scene);
  await unusual(scene);
  await endings(scene);
}

const stateOf = (page: Page, state: string) => page.locator(`[data-state=${state}]`).waitFor();

async function open({ browser, phone, hub }: Scene, ticket: Ticket): Promise<Page> {
  return openPhone(browser, addressOf(hub, ticket.code), phone);
}

/** The newest stop of a ticket's visit. */
async function stopsOf({ hub }: Scene, ticket: Ticket) {
  const { visits } = hub.hub.deps.store.access;
  return visits.ofVisit((await visits.byCode(ticket.code)) ?? '');
}

async function wholeVisit(scene: Scene): Promise<void> {
  const { hall, language, on, hub } = scene;
  for (let before = 0; before < 3; before += 1) await hall.visitor('moving-in', 'ja');
  const desk = await hall.desk(2);
  const ticket = await hall.visitor('moving-in', language);
  const [first] = await stopsOf(scene, ticket);
  for (const errand of ['health-insurance', 'child-allowance']) {
    await desk.addStop({ visit: first?.visitId ?? '', errand });
  }
  await hub.hub.estimateWaits();
  const page = await open(scene, ticket);
  await stateOf(page, 'waiting');
  await on(page, 'waiting');
  await page.getByRole('button', { name: language === 'ja' ? '番号をやめる' : 'Give up' }).tap();
  await page.getByRole('heading', { name: ticket.ticket }).waitFor();
  await on(page, 'leave');
  await page.getByRole('button', { name: language === 'ja' ? 'いいえ' : 'No' }).tap();
  await page.getByRole('button', { name: language === 'ja' ? '音で 知らせる' : 'Sound when called' }).tap();
  await page.locator('[aria-pressed=true]').waitFor();
  hub.clock.forward(25);
  await desk.call({ stop: first?.id ?? '' });
  await page.locator('[data-called]').waitFor();
  await on(page, 'called');
  await desk.serve({ stop: first?.id ?? '' });
  await stateOf(page, 'serving');
  await desk.finish({ stop: first?.id ?? '', outcome: 'done', papersFollow: true });
  await stateOf(page, 'waiting');
  await on(page, 'second-stop');
  for (const stop of await stopsOf(scene, ticket)) {
    if (stop.kind === 'reception' && stop.state !== 'done') await desk.cancel({ stop: stop.id, why: 'visitor' });
  }
  await stateOf(page, 'preparing');
  await on(page, 'preparing');
  const handOver = (await stopsOf(scene, ticket)).find((stop) => stop.kind === 'hand-over');
  await desk.papersReady({ stop: handOver?.id ?? '' });
  await desk.call({ stop: handOver?.id ?? '' });
  await page.locator('[data-called]').waitFor();
  await desk.serve({ stop: handOver?.id ?? '' });
  await stateOf(page, 'serving');
  await on(page, 'serving');
  await desk.finish({ stop: handOver?.id ?? '', outcome: 'done', papersFollow: false });
  await stateOf(page, 'over');
  await on(page, 'over');
  await page.locator('main button').first().tap();
  await page.locator('main button').nth(5).waitFor();
  await on(page, 'opinion');
  await page.waitForTimeout(500);
  await page.locator('main button').first().tap();
  await page.getByText(language === 'ja' ? 'お答え' : 'Thank you for your answer').waitFor();
  await on(page, 'thanks');
  await page.context().close();
}

async function quietVisit(scene: Scene): Promise<void> {
  const { hall, language, on } = scene;
  const ticket = await hall.visitor('nursing-care', language);
  const page = await open(scene, ticket);
  await stateOf(page, 'waiting');
  await on(page, 'quiet');
  await (await hall.desk(5)).next();
  await page.locator('[data-called]').waitFor();
  await on(page, 'quiet-called');
  await page.context().close();
}

async function longWait(scene: Scene): Promise<void> {
  const { hall, language, on, hub } = scene;
  const desk = await hall.desk(4);
  for (let before = 0; before < 9; before += 1) await hall.visitor('tax-payment', 'ja');
  await desk.next();
  const ticket = await hall.visitor('tax-payment', language);
  await hub.hub.estimateWaits();
  const page = await open(scene, ticket);
  await stateOf(page, 'waiting');
  await on(page, 'long-wait');
  await desk.pause({ until: '11:30' });
  await hub.hub.estimateWaits();
  await page.clock.runFor(2_000);
  await on(page, 'counter-away');
  await page.context().close();
}

async function unusual(scene: Scene): Promise<void> {
  const { hall, language, on } = scene;
  const desk = await hall.desk(3);
  const ticket = await hall.visitor('pension', language);
  const page = await open(scene, ticket);
  await stateOf(page, 'waiting');
  const { id } = await desk.next();
  await page.locator('[data-called]').waitFor();
  await desk.absent({ stop: id });
  await stateOf(page, 'absent');
  await on(page, 'absent');
  await desk.hold({ stop: id, until: '11:15' });
  await stateOf(page, 'held');
  await on(page, 'held');
  await page.context().close();
}

async function endings(scene: Scene): Promise<void> {
  const { hall, language, on, hub, browser, phone } = scene;
  const [given, late] = [await hall.visitor('pension', language), await hall.visitor('pension', language)];
  const page = await open(scene, given);
  await stateOf(page, 'waiting');
  await (await hub.client()).call.visit.cancel({ code: given.code });
  await stateOf(page, 'over');
  await on(page, 'cancelled');
  await page.context().close();
  const locale = language === 'ja' ? 'ja-JP' : 'en-GB';
  const wrong = await openPhone(browser, addressOf(hub, 'not-a-code-of-anybody-00'), { ...phone, locale });
  await wrong.locator('[data-variant=primary]').waitFor();
  await on(wrong, 'unknown');
  await wrong.context().close();
  const left = await open(scene, late);
  await stateOf(left, 'waiting');
  const tomorrow = await open(scene, late);
  hub.clock.set('2026-11-25T09:00:00+09:00');
  hub.hub.changed();
  await stateOf(tomorrow, 'over');
  await on(tomorrow, 'expired');
  await tomorrow.context().close();
  await left.context().close();
  hub.clock.set('2026-11-25T10:00:00+09:00');
  const today = await open(scene, await hall.visitor('pension', language));
  await stateOf(today, 'waiting');
  await hub.stop();
  await today.clock.runFor(250_000);
  await on(today, 'away');
  await today.context().close();
}
