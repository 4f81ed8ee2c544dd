import { expect, test, type Browser, type Locator } from '@playwright/test';
import { turnTo } from '../shots/signage-walk.ts';
import { busyHall, type BusyHall } from '../support/busy-hall.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { lookAtDisplay } from './signage-display.ts';
import { placePerTest } from './opened.ts';

/* The right side of the display: what the house has, by turns, while the calls stay where they are. */

let browser: Browser;
let hub: TestHub;
let hall: BusyHall;

placePerTest(
  () => startTestHub(),
  (place, opened) => {
    browser = opened;
    hub = place;
  },
);
test.beforeEach(async () => {
  hall = await busyHall(hub);
});

test('every section of the house has its turn beside the calls, and a call takes the screen all the same', async () => {
  const { ticket } = await hall.visitor('residence-record');
  const display = await lookAtDisplay(browser, hub, 'running');
  const desk = await hall.desk(2);
  await desk.next();
  await expect(display.call).toHaveAttribute('data-calling', ticket);
  await display.pass(8_500);
  const board = display.page.locator('[data-sections]');
  const { sections, errands } = await (await hub.client('signage')).call.session.town();
  await turnTo(display.page, '[data-sections]');
  const pages = Number(await board.getAttribute('data-of'));
  const shown: string[] = [];
  for (let page = 1; page <= pages; page += 1) {
    await turnTo(display.page, `[data-sections="${page}"]`);
    await expect(display.now).toHaveAttribute('data-now', ticket);
    expect(await roomBelow(board), `below page ${page}`).toBeGreaterThanOrEqual(0);
    shown.push(await board.innerText());
  }
  for (const { name, counter, floor, main } of sections) {
    const page = shown.find((text) => text.includes(name.ja));
    expect(page).toContain(`${floor}階の窓口`);
    expect(page).toContain(name.en);
    expect(page).toContain(String(counter));
    for (const id of main) expect(page).toContain(errands.find((errand) => errand.id === id)?.title.ja);
  }
  for (const { title } of errands.filter((errand) => errand.quiet && errand.id.length > 1)) {
    expect(shown.join()).not.toContain(title.ja);
  }
  hub.clock.forward(1);
  await turnTo(display.page, '[data-sections]');
  await desk.recall({ stop: await calledStop(hub, ticket) });
  await expect(display.call).toHaveAttribute('data-calling', ticket);
  await expect(board).toHaveCount(0);
});

test('pages of sections fade in, and are simply there where motion is not wanted', async () => {
  const display = await lookAtDisplay(browser, hub, 'running');
  await expect(display.now).toBeVisible();
  const animation = () =>
    display.page.locator('[data-side] > *').evaluate((page) => getComputedStyle(page).animationDuration);
  expect(await animation()).toBe('0.16s');
  await display.page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await animation()).toBe('0s');
});

/** Pixels between the last line of a page and the end of the panel. */
function roomBelow(board: Locator): Promise<number> {
  return board.evaluate((page) => {
    const lines = [...page.querySelectorAll('h3, p, li')].map((line) => line.getBoundingClientRect().bottom);
    return (page.parentElement?.getBoundingClientRect().bottom ?? 0) - Math.max(...lines);
  });
}

/** The stop that is called with a number. */
async function calledStop(hub: TestHub, ticket: string): Promise<string> {
  const now = hub.clock.now();
  const { active } = await hub.hub.deps.store.access.hall.snapshot(now, hub.hub.deps.dayOf(now));
  return active.find((stop) => stop.ticket === ticket)?.id ?? '';
}
