import type { Browser, Page } from '@playwright/test';
import type { BusyHall } from '../support/busy-hall.ts';
import { busyHall } from '../support/busy-hall.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
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

/** More than one round of everything that takes turns (s). */
const ROUND_S = 400;

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
