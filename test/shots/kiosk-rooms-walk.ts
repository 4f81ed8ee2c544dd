import type { Locator, Page } from '@playwright/test';
import type { RoomsStep } from '../../renderer/kiosk/rooms/room-wish.ts';
import type { TestHub } from '../support/hub.ts';
import { bookRooms, closeRooms, emptyRooms, sampleBookings } from './booked-rooms.ts';
import { openProcedure } from './guide-visit.ts';
import { atScreen, press } from './kiosk-visit.ts';
import type { OnScreen } from './on-screen.ts';

/** The room that is chosen on the walk, and the day. */
const WANTED = { room: 'tatami', date: '2026-11-26' };

/** Rooms that are shut for the walk. */
const SHUT = ['room-a', 'room-b', 'rooms-ab'];

/** Walks each kind of screen on the way to a room; the page shows home, before and after. */
export async function walkRooms(page: Page, hub: TestHub, on: OnScreen): Promise<void> {
  await fillRooms(hub);
  await openProcedure(page, hub.hub.deps.content().guidance, 'room');
  await atScreen(page, 'plan');
  await on(page, 'rooms-plan');
  await press(primary(page));
  await walkQuestions(page, on);
  await walkNothing(page, on);
  await chooseRoom(page, on);
  await on(page, 'rooms-plan-chosen');
  await takenMeanwhile(page, hub, on);
  // another room at the same time, which is chosen there already
  await press(choice(page, 0));
  await atStep(page, 'slots');
  await press(primary(page));
  await atStep(page, 'check');
  await press(primary(page));
  await atScreen(page, 'plan');
  await press(choice(page, -1));
  await page.locator('[data-held]').waitFor();
  await page.locator('[data-paper=printed]').waitFor();
  await on(page, 'rooms-ticket');
  await press(primary(page));
  await atScreen(page, 'home');
}

/** Waits for a question about a room. */
export async function atStep(page: Page, step: RoomsStep['kind']): Promise<void> {
  await page.locator(`html[data-screen=rooms][data-page=${step}] main`).waitFor();
}

/** The key of a room on a day. */
export function placeKey(page: Page, { room, date }: { readonly room: string; readonly date: string }): Locator {
  return page.locator(`[data-room="${room}"] [data-day="${date}"] button`);
}

async function walkQuestions(page: Page, on: OnScreen): Promise<void> {
  await atStep(page, 'purpose');
  await on(page, 'rooms-purpose');
  await press(choice(page, 0));
  await atStep(page, 'people');
  await on(page, 'rooms-people');
  await press(choice(page, 1));
  await atStep(page, 'day');
  await on(page, 'rooms-day');
  await press(choice(page, -2));
  await atStep(page, 'calendar');
  await page.locator('main [data-shape]').nth(10).waitFor();
  await on(page, 'rooms-calendar');
  await press(page.locator('nav button').first());
  await atStep(page, 'day');
  await press(choice(page, 1));
  await atStep(page, 'week');
  await known(page);
  await on(page, 'rooms-week');
}

/** A building that is shut: the nearest day with something free is offered. */
async function walkNothing(page: Page, on: OnScreen): Promise<void> {
  for (const answer of [2, 1, 1]) {
    if (answer === 2) for (let back = 0; back < 3; back += 1) await press(page.locator('nav button').first());
    await press(choice(page, answer));
  }
  await atStep(page, 'week');
  await press(choice(page, -1));
  await atStep(page, 'facility');
  await on(page, 'rooms-facility');
  await turnToGallery(page);
  await atStep(page, 'week');
  await known(page);
  await on(page, 'rooms-nothing');
}

/** The last building, on the last page. */
async function turnToGallery(page: Page): Promise<void> {
  const gallery = page.getByRole('button', { name: /ギャラリー|Gallery/ });
  while (!(await gallery.count())) await press(choice(page, -1));
  await press(gallery);
}

async function chooseRoom(page: Page, on: OnScreen): Promise<void> {
  for (let back = 0; back < 3; back += 1) await press(page.locator('nav button').first());
  for (const answer of [0, 1, 1]) await press(choice(page, answer));
  await atStep(page, 'week');
  await press(choice(page, -1));
  await atStep(page, 'facility');
  await press(choice(page, 1));
  await known(page);
  const key = placeKey(page, WANTED);
  while (!(await key.count())) await press(choice(page, -2));
  await press(key);
  await atStep(page, 'slots');
  await on(page, 'rooms-slots');
  await press(choice(page, 0));
  await on(page, 'rooms-slots-chosen');
  await press(primary(page));
  await atStep(page, 'check');
  await on(page, 'rooms-check');
  await press(primary(page));
  await atScreen(page, 'plan');
}

/** Somebody else is quicker. */
async function takenMeanwhile(page: Page, hub: TestHub, on: OnScreen): Promise<void> {
  await bookRooms(hub, [{ ...WANTED, slots: ['morning'] }]);
  await press(choice(page, -1));
  await atStep(page, 'refused');
  await choice(page, 1).waitFor();
  await on(page, 'rooms-refused');
}

/** The same for every walk through the same hub. */
async function fillRooms(hub: TestHub): Promise<void> {
  await emptyRooms(hub);
  await bookRooms(hub, sampleBookings);
  await closeRooms(hub, SHUT, ['2026-11-24', '2026-12-10']);
}

/** How the rooms stand is here. */
const known = (page: Page): Promise<void> => page.locator('main [data-day] [data-shape]').first().waitFor();

const choice = (page: Page, nth: number): Locator => page.locator('[data-touch] button').nth(nth);

const primary = (page: Page): Locator => page.locator('main button[data-variant=primary]');
