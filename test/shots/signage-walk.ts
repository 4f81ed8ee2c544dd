import type { Browser, Page } from '@playwright/test';
import type { BusyHall } from '../support/busy-hall.ts';
import { busyHall } from '../support/busy-hall.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { emergencyKinds, type NoticeDraft } from '../../shared/domain/notice.ts';
import { displayDesk, type RoomUse } from './signage-desk.ts';
import { openDisplay } from './signage-page.ts';

/** Called on every picture of the display, with its name. */
export type OnPicture = (page: Page, name: string) => Promise<void>;

/** Whose display, how large, and what happens at each picture. */
export interface DisplayWalk {
  readonly browser: Browser;
  readonly size: { readonly width: number; readonly height: number };
  /** Folder of a town other than the sample town. */
  readonly town?: string;
  readonly on: OnPicture;
}

/** Errands of the lines A to H, in their order. */
const ERRANDS = ['residence-record', 'moving-in', 'pension-join', 'tax-talk', 'care-assessment', 'nursery', 'refuse', 'room'];

/** Lives one day of a hall before one display and shows every kind of picture it can have. */
export async function walkDisplay(walk: DisplayWalk): Promise<void> {
  const hub = await startTestHub(walk.town === undefined ? {} : { settings: { town: walk.town } });
  await pairing(walk, hub);
  await hours(walk, hub);
  const page = await openDisplay(walk.browser, hub, { ...walk.size, audio: 'suspended' });
  const hall = await busyHall(hub);
  await page.locator('[data-now=""]').waitFor();
  await walk.on(page, 'morning');
  await calls(page, { hall, hub, on: walk.on });
  await sections(page, walk.on);
  await roomsAndNotices(page, { hall, hub, on: walk.on });
  await emergencies(page, { hall, hub, on: walk.on });
  await absences(page, { hall, hub, on: walk.on });
  await hub.stop();
  await page.clock.fastForward(31_000);
  await page.locator('[data-stale]').waitFor();
  await walk.on(page, 'stale');
  await page.context().close();
}

interface Scene {
  readonly hall: BusyHall;
  readonly hub: TestHub;
  readonly on: OnPicture;
}

async function pairing({ browser, size, on }: DisplayWalk, hub: TestHub): Promise<void> {
  const page = await openDisplay(browser, hub, { ...size, unpaired: true });
  await page.getByText('_').waitFor();
  await page.keyboard.type('K7WQ');
  await page.getByText('K7WQ').waitFor();
  await on(page, 'pairing');
  await page.context().close();
  const outdated = await openDisplay(browser, hub, { ...size, contract: '99.0' });
  await outdated.getByText('お休み').waitFor();
  await on(outdated, 'refused-version');
  await outdated.context().close();
}

async function hours({ browser, size, on }: DisplayWalk, hub: TestHub): Promise<void> {
  for (const [name, iso] of [
    ['closed-evening', '2026-11-24T19:00:00+09:00'],
    ['closed-new-year', '2026-12-29T10:00:00+09:00'],
    ['closed-morning', '2026-11-24T08:05:00+09:00'],
  ] as const) {
    hub.clock.set(iso);
    const page = await openDisplay(browser, hub, { ...size, audio: 'running' });
    await page.locator('[data-closed]').waitFor();
    await on(page, name);
    await page.context().close();
  }
  hub.clock.set('2026-11-24T10:00:00+09:00');
}

/** People come for every line, five are called. */
async function calls(page: Page, { hall, hub, on }: Scene): Promise<void> {
  for (const [index, errand] of ERRANDS.entries()) {
    for (let count = 0; count <= (index * 5) % 7; count += 1) await hall.visitor(errand);
  }
  for (const counter of [1, 4, 3, 6, 2]) {
    hub.clock.forward(1);
    const { ticket } = await (await hall.desk(counter)).next();
    await page.locator(`[data-calling=${ticket}]`).waitFor();
    if (counter === 2) await on(page, 'calling');
    await page.clock.runFor(8_500);
    await page.locator('[data-calling]').waitFor({ state: 'detached' });
    if (counter === 1) await on(page, 'first-call');
  }
  await on(page, 'called');
}

/** Every page of the sections has its turn beside the calls, and then who waits comes back. */
async function sections(page: Page, on: OnPicture): Promise<void> {
  const shown = page.locator('[data-sections]');
  await turnTo(page, '[data-sections]');
  const pages = Number(await shown.getAttribute('data-of'));
  for (let count = 1; count <= pages; count += 1) {
    await turnTo(page, `[data-sections="${count}"]`);
    await on(page, `sections-${count}`);
  }
  await turnTo(page, '[data-side=waiting]');
}

/** Rooms as a day has them, what goes on in them, and what staff have to say. */
async function roomsAndNotices(page: Page, { hub, on }: Scene): Promise<void> {
  const desk = await displayDesk(hub);
  for (const use of roomUses) await desk.book(use);
  await desk.close(['tennis-1'], '2026-11-24');
  await turnTo(page, '[data-events]');
  for (const kind of ['rooms', 'events', 'week']) await everyPage(page, kind, on);
  const road = await desk.notice();
  await page.locator('[data-notice=ja]').waitFor();
  await on(page, 'notice-ja');
  await turnTo(page, '[data-notice=en]');
  await on(page, 'notice-en');
  await desk.end(road);
  const long = await desk.notice(longestNotice);
  await page.locator('[data-notice=ja]').waitFor();
  await everyPage(page, 'notice', on);
  await desk.end(long);
  await turnTo(page, '[data-side=waiting]');
}

/** Each page of a kind that has its turn within a round. */
async function everyPage(page: Page, kind: string, on: OnPicture): Promise<void> {
  const shown = new Set<string>();
  for (let second = 0; second <= ROUND_S; second += 5) {
    const side = page.locator(`[data-side=${kind}]`);
    if ((await side.count()) > 0) {
      const words = await side.innerText();
      if (!shown.has(words)) await on(page, `${kind}-${shown.size + 1}`);
      shown.add(words);
    }
    await page.clock.runFor(5000);
  }
  if (shown.size === 0) throw new Error(`${kind} has no turn`);
}

/** Every emergency, in earnest and as a drill. */
async function emergencies(page: Page, { hub, on }: Scene): Promise<void> {
  const desk = await displayDesk(hub);
  for (const drill of [true, false]) {
    for (const kind of emergencyKinds) {
      const notice = await desk.emergency(kind, { minutes: 15, drill });
      await page.locator(`[data-emergency=${kind}]`).waitFor();
      await on(page, `emergency-${kind}${drill ? '-drill' : ''}`);
      await desk.end(notice);
      await page.locator('[data-emergency]').waitFor({ state: 'detached' });
    }
  }
}

const roomUses: readonly RoomUse[] = [
  { room: 'main-hall', title: '町民合唱祭', published: true },
  { room: 'main-hall', slots: ['evening'], title: '合唱祭の片づけ' },
  { room: 'meeting-1', title: '健康体操の会', published: true },
  { room: 'tatami', slots: ['evening'], title: '茶道教室', published: true },
  { room: 'music', title: '認知症サポーター養成講座', published: true },
  { room: 'arena-a', slots: ['midday', 'late'] },
  { room: 'great-room', slots: ['night'], title: '星を見る会', published: true },
];

/** As long as staff may write them. */
const longestNotice: Partial<NoticeDraft> = {
  title: { ja: '住民税・国民健康保険税の納期限について', 'ja-x-easy': 'ぜいきん', en: 'Due dates of resident and health' },
  text: {
    ja: '第三期分の納期限は十一月三十日です。納付書は郵便局、銀行、コンビニエンスストアで使えます。相談は税務課四番窓口へどうぞ。',
    'ja-x-easy': 'ぜいきんの しめきりは 11がつ30にちです。',
    en: 'The third instalment is due on 30 November. Pay at a post office, a bank or a convenience store. For advice please come to counter four of the tax section.',
  },
};

/** More than one round of everything that takes turns (s). */
const ROUND_S = 480;

/** Lets the page's own time pass until something has its turn. */
export async function turnTo(page: Page, selector: string): Promise<void> {
  for (let second = 0; (await page.locator(selector).count()) === 0; second += 1) {
    if (second > ROUND_S) throw new Error(`${selector} has no turn`);
    await page.clock.runFor(1000);
  }
}

/** Five are not there; the hall closes while people still wait. */
async function absences(page: Page, { hall, hub, on }: Scene): Promise<void> {
  for (const [index, counter] of [7, 8, 5, 7, 2].entries()) {
    hub.clock.forward(1);
    const desk = await hall.desk(counter);
    if (counter === 2) await desk.finish({ stop: await calledTo(hub, counter) });
    const { id, ticket } = await desk.next();
    await page.locator(`[data-calling=${ticket}]`).waitFor();
    await page.clock.runFor(8_500);
    await desk.absent({ stop: id });
    await page.locator('[data-absent]').waitFor();
    if (index === 0) await on(page, 'absent-and-silent');
    if (index === 0) await page.mouse.click(10, 10);
    if (index === 0) await page.locator('[data-sound]').waitFor({ state: 'detached' });
    if (index === 0) await on(page, 'absent');
  }
  await page.locator('[data-absent]').getByText(/[12]／2/).waitFor();
  await on(page, 'many-absent');
  hub.clock.set('2026-11-24T17:20:00+09:00');
  hub.hub.changed();
  await page.getByText('17:20', { exact: true }).waitFor();
  await on(page, 'evening-people-left');
}

/** The stop that is called to a counter. */
async function calledTo(hub: TestHub, counter: number): Promise<string> {
  const now = hub.clock.now();
  const { active } = await hub.hub.deps.store.access.hall.snapshot(now, hub.hub.deps.dayOf(now));
  const stop = active.find((one) => one.counter === counter && one.state === 'called');
  if (!stop) throw new Error(`nobody is called to ${counter}`);
  return stop.id;
}
