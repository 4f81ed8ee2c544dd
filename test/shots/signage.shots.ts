import { rmSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { busyHall, type BusyHall } from '../support/busy-hall.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import type { FaceShots, Studio } from './studio.ts';
import { openDisplay } from './signage-page.ts';
import { longNamedTown } from './signage-town.ts';

type Shoot = Studio['shoot'];

/** Errands of the lines A to H, in their order. */
const ERRANDS = ['residence-record', 'moving-in', 'pension', 'tax-payment', 'nursing-care', 'nursery', 'refuse', 'room'];

/** The display's list. */
export const shots: FaceShots = {
  face: 'signage',
  async take({ browser, shoot }) {
    await takeDay(browser, shoot);
    await takeLongNames(browser, shoot);
  },
};

async function takeDay(browser: Browser, shoot: Shoot): Promise<void> {
  const hub = await startTestHub();
  const unpaired = await openDisplay(browser, hub, { unpaired: true });
  await unpaired.getByText('_').waitFor();
  await unpaired.keyboard.type('K7WQ');
  await shoot(unpaired, 'signage', 'pairing');
  const page = await openDisplay(browser, hub);
  await page.locator('[data-now=""]').waitFor();
  await shoot(page, 'signage', 'morning');
  const hall = await busyHall(hub);
  await fill(hall, hub);
  await takeSizes(browser, hub, shoot);
  await takeCall(page, hall, shoot);
  await takeAbsent(page, hall, { hub, shoot });
  await takeEvening(page, hub, shoot);
  await takeStale(page, hub, shoot);
}

/** Five people called, others waiting in every line. */
async function fill(hall: BusyHall, hub: TestHub): Promise<void> {
  for (const [index, errand] of ERRANDS.entries()) {
    for (let count = 0; count <= (index * 5) % 7; count += 1) await hall.visitor(errand);
  }
  for (const counter of [1, 4, 3, 6, 2]) {
    hub.clock.forward(1);
    const desk = await hall.desk(counter);
    const { id } = await desk.next();
    if (counter === 3) await desk.finish({ stop: id });
  }
}

async function takeSizes(browser: Browser, hub: TestHub, shoot: Shoot): Promise<void> {
  hub.clock.forward(1);
  for (const [width, height] of [
    [1920, 1080],
    [1366, 768],
    [3840, 2160],
    [1080, 1920],
  ] as const) {
    const page = await openDisplay(browser, hub, { width, height });
    await page.locator('[data-recent]').first().waitFor();
    await shoot(page, 'signage', `board-${width}x${height}`);
    await page.context().close();
  }
}

async function takeCall(page: Page, hall: BusyHall, shoot: Shoot): Promise<void> {
  await page.clock.fastForward(60_000);
  await page.locator('[data-calling]').waitFor({ state: 'detached' });
  const { id } = await (await hall.desk(5)).next();
  await page.locator('[data-calling]').waitFor();
  await shoot(page, 'signage', 'calling');
  await page.clock.fastForward(8_000);
  await page.locator('[data-calling]').waitFor({ state: 'detached' });
  await shoot(page, 'signage', 'after-call');
  await (await hall.desk(5)).absent({ stop: id });
}

async function takeAbsent(page: Page, hall: BusyHall, { hub, shoot }: { hub: TestHub; shoot: Shoot }): Promise<void> {
  await page.getByText('ご不在').waitFor();
  await page.getByText('音を出すには').waitFor();
  await shoot(page, 'signage', 'absent-and-silent');
  await page.mouse.click(10, 10);
  await page.getByText('お戻りの方は').waitFor();
  await shoot(page, 'signage', 'absent');
  for (const counter of [7, 8, 5, 7]) {
    hub.clock.forward(1);
    const desk = await hall.desk(counter);
    const { id } = await desk.next();
    await desk.absent({ stop: id });
  }
  await page.getByText('1／2').or(page.getByText('2／2')).waitFor();
  await page.clock.fastForward(60_000);
  await page.locator('[data-calling]').waitFor({ state: 'detached' });
  await shoot(page, 'signage', 'many-absent');
}

async function takeEvening(page: Page, hub: TestHub, shoot: Shoot): Promise<void> {
  hub.clock.set('2026-11-24T17:20:00+09:00');
  hub.hub.changed();
  await page.getByText('17:20 現在').waitFor();
  await page.getByText('17:20', { exact: true }).waitFor();
  await shoot(page, 'signage', 'evening-people-left');
}

async function takeStale(page: Page, hub: TestHub, shoot: Shoot): Promise<void> {
  await hub.stop();
  await page.clock.fastForward(31_000);
  await page.locator('[data-stale]').waitFor();
  await shoot(page, 'signage', 'stale');
  await page.context().close();
  const closed = await startTestHub();
  for (const [name, iso] of [
    ['closed-evening', '2026-11-24T19:00:00+09:00'],
    ['closed-morning', '2026-11-24T08:05:00+09:00'],
    ['closed-sunday', '2026-11-29T10:00:00+09:00'],
    ['closed-new-year', '2026-12-29T10:00:00+09:00'],
  ] as const) {
    closed.clock.set(iso);
    const quiet = await openDisplay(page.context().browser()!, closed);
    await quiet.locator('[data-closed]').waitFor();
    await shoot(quiet, 'signage', name);
    await quiet.context().close();
  }
  await closed.stop();
}

async function takeLongNames(browser: Browser, shoot: Shoot): Promise<void> {
  const town = longNamedTown();
  const hub = await startTestHub({ settings: { town } });
  const hall = await busyHall(hub);
  await fill(hall, hub);
  hub.clock.set('2026-11-24T17:05:00+09:00');
  const page = await openDisplay(browser, hub);
  await page.locator('[data-recent]').first().waitFor();
  await shoot(page, 'signage', 'long-names');
  await page.context().close();
  await hub.stop();
  rmSync(town, { recursive: true, force: true });
}
