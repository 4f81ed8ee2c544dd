import type { Browser, Page } from '@playwright/test';
import type { Stop, StopKind, Ticket } from '../../shared/domain/visit.ts';
import type { Language } from '../../shared/domain/language.ts';
import { languageNames } from '../../renderer/i18n/language-names.ts';
import { busyHall, type BusyHall } from '../support/busy-hall.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { settled } from './studio.ts';
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

/** The stops of a ticket's visit, as the store has them. */
async function stopsOf({ hub }: Scene, ticket: Ticket): Promise<Stop[]> {
  const { visits } = hub.hub.deps.store.access;
  return visits.ofVisit((await visits.byCode(ticket.code)) ?? '');
}

async function stopOf(scene: Scene, ticket: Ticket, kind: StopKind): Promise<Stop> {
  const stop = (await stopsOf(scene, ticket)).find((one) => one.kind === kind);
  if (!stop) throw new Error(`no ${kind} of ${ticket.ticket}`);
  return stop;
}

/** Names of the keys that are pressed on the way. */
const keys = {
  ja: { leave: '番号を やめる', stay: 'いいえ、待つ', sound: '音で 知らせる', heard: 'お答え' },
  'ja-x-easy': { leave: 'ばんごうを やめる', stay: 'いいえ、まつ', sound: 'おとで きく', heard: 'こたえて くれて' },
  en: { leave: 'Give up', stay: 'No, I will wait', sound: 'Sound when called', heard: 'Thank you for your answer' },
} as const satisfies Record<Language, object>;

async function wholeVisit(scene: Scene): Promise<void> {
  const { hall, language, on, hub } = scene;
  for (let before = 0; before < 3; before += 1) await hall.visitor('moving-in', 'ja');
  const desk = await hall.desk(2);
  const ticket = await hall.visitor('moving-in', language);
  const { id: stop, visitId: visit } = await stopOf(scene, ticket, 'reception');
  await desk.addStops({ visit, stops: [['health-insurance-join', 'pension-join'], ['child-allowance']] });
  await hub.hub.estimateWaits();
  const page = await open(scene, ticket);
  await stateOf(page, 'waiting');
  await on(page, 'waiting');
  await chooseLanguage(page, scene);
  await askToLeave(page, scene);
  hub.clock.forward(25);
  await desk.call({ stop });
  await page.locator('[data-called]').waitFor();
  await on(page, 'called');
  await desk.serve({ stop });
  await stateOf(page, 'serving');
  await desk.finish({ stop, outcome: 'done', papersFollow: true });
  await stateOf(page, 'waiting');
  await on(page, 'second-stop');
  await handOver(page, scene, ticket);
  await opinion(page, scene);
  await page.context().close();
}

async function chooseLanguage(page: Page, { language, on }: Scene): Promise<void> {
  const names = page.locator('header button[aria-expanded]');
  await names.tap();
  await page.locator('header button[aria-current]').waitFor();
  await on(page, 'languages');
  await page.clock.runFor(500);
  await page.getByRole('button', { name: languageNames[language], exact: true }).tap();
  await page.locator('header button[aria-expanded=false]').waitFor();
  await page.clock.runFor(500);
}

async function askToLeave(page: Page, { language, on }: Scene): Promise<void> {
  const { leave, stay, sound } = keys[language];
  await page.getByRole('button', { name: leave }).tap();
  await page.getByRole('button', { name: stay }).waitFor();
  await on(page, 'leave');
  await page.getByRole('button', { name: stay }).tap();
  await page.getByRole('button', { name: sound }).tap();
  await page.locator('[aria-pressed=true]').waitFor();
}

async function handOver(page: Page, scene: Scene, ticket: Ticket): Promise<void> {
  const { hall, on } = scene;
  const desk = await hall.desk(2);
  const open = (await stopsOf(scene, ticket)).filter((one) => one.kind === 'reception' && one.state !== 'done');
  for (const { id } of open) await desk.cancel({ stop: id, why: 'visitor' });
  await stateOf(page, 'preparing');
  await on(page, 'preparing');
  const { id: stop } = await stopOf(scene, ticket, 'hand-over');
  await desk.papersReady({ stop });
  await desk.call({ stop });
  await page.locator('[data-called]').waitFor();
  await desk.serve({ stop });
  await stateOf(page, 'serving');
  await on(page, 'serving');
  await desk.finish({ stop, outcome: 'done', papersFollow: false });
  await stateOf(page, 'over');
  await on(page, 'over');
}

async function opinion(page: Page, { language, on }: Scene): Promise<void> {
  const answers = page.locator('main button');
  await answers.first().tap();
  await answers.nth(5).waitFor();
  await on(page, 'opinion');
  await page.clock.runFor(500);
  await answers.first().tap();
  await page.getByText(keys[language].heard).waitFor();
  await on(page, 'thanks');
}

async function quietVisit(scene: Scene): Promise<void> {
  const { hall, language, on } = scene;
  const ticket = await hall.visitor('care-assessment', language);
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
  for (let before = 0; before < 9; before += 1) await hall.visitor('tax-talk', 'ja');
  await desk.next();
  const ticket = await hall.visitor('tax-talk', language);
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
  const ticket = await hall.visitor('pension-join', language);
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
  const [given, late] = [await hall.visitor('pension-join', language), await hall.visitor('pension-join', language)];
  const page = await open(scene, given);
  await stateOf(page, 'waiting');
  await (await hub.client()).call.visit.cancel({ code: given.code });
  await stateOf(page, 'over');
  await on(page, 'cancelled');
  await page.context().close();
  const locale = language === 'en' ? 'en-GB' : 'ja-JP';
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
  const today = await open(scene, await hall.visitor('pension-join', language));
  await stateOf(today, 'waiting');
  await settled(today);
  await hub.stop();
  await today.clock.runFor(250_000);
  await on(today, 'away');
  await today.context().close();
}
