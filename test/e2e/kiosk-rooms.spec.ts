import { expect, test, type Browser, type Page } from '@playwright/test';
import type { Booking } from '../../shared/domain/rooms/booking.ts';
import { bookRooms } from '../shots/booked-rooms.ts';
import { answerFacts, walkCheck } from '../shots/kiosk-forms-walk.ts';
import { openProcedure } from '../shots/guide-visit.ts';
import { atStep, placeKey } from '../shots/kiosk-rooms-walk.ts';
import { atScreen, begin, openKiosk, press } from '../shots/kiosk-visit.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { placePerTest } from './opened.ts';

/* "Is a room free?" at the kiosk, from the plan to the room that is held with the ticket. */

let browser: Browser;
let hub: TestHub;

placePerTest(
  () => startTestHub(),
  (place, opened) => {
    browser = opened;
    hub = place;
  },
);

const plain = { panel: 'portrait-32', language: 'ja', large: false, dark: false, low: false } as const;
const key = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const TATAMI = { room: 'tatami', date: '2026-11-25' };
const nothing = async (): Promise<void> => undefined;

/** The plan of whoever wants a room. */
async function atPlan(prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await openKiosk(browser, hub, { panel: 'portrait-32', ...(prepare ? { prepare } : {}) });
  await begin(page, plain);
  await openProcedure(page, hub.hub.deps.content().guidance, 'room');
  await atScreen(page, 'plan');
  return page;
}

/** From the plan to the week of tomorrow, for a meeting of 20. */
async function toWeek(page: Page): Promise<void> {
  await press(key(page, '部屋の空きを 見る'));
  await press(key(page, '会議・講座'));
  await press(key(page, '20人まで'));
  await press(key(page, /あした/));
  await atStep(page, 'week');
}

/** From the week to the plan, with the room in the morning. */
async function chooseMorning(page: Page, place = TATAMI): Promise<void> {
  await press(placeKey(page, place));
  await press(key(page, /^午前/));
  await press(key(page, 'この時間に する'));
  await press(key(page, 'この部屋に する'));
  await expect(page.locator(`main [data-room=${place.room}]`)).toContainText('午前 9:00〜12:00');
}

/** What the hub holds of these days. */
function bookings(): Promise<readonly Booking[]> {
  const { bookings: stored } = hub.hub.deps.store.access;
  return stored.during({ from: 0, to: Number.MAX_SAFE_INTEGER });
}

test('finds a room, and holds it with the ticket', async () => {
  const page = await atPlan();
  await expect(page.locator('main button[data-variant=primary]')).toHaveText('部屋の空きを 見る');
  await toWeek(page);
  await expect(page.getByRole('main')).toContainText('10:00 現在');
  await chooseMorning(page);
  await press(key(page, '番号札だけ 取る'));
  const held = page.locator('[data-held]');
  await expect(held).toContainText('和室 11月25日（水） 午前 9:00〜12:00');
  await expect(held).toContainText('12:00まで 部屋を とってあります');
  expect(await bookings()).toMatchObject([
    { room: 'tatami', day: '2026-11-25', slots: ['morning'], state: 'tentative', purpose: 'meeting', people: 20 },
  ]);
});

test('the form asks nothing that the room says', async () => {
  const page = await atPlan();
  await toWeek(page);
  await chooseMorning(page);
  await press(key(page, /書かずに すませる/));
  await press(key(page, /^画面で 答える/));
  const asked: string[] = [];
  await answerFacts(
    page,
    async () => void asked.push((await page.locator('[data-fact]').getAttribute('data-fact')) ?? ''),
  );
  expect(asked).not.toEqual([]);
  expect(asked.filter((fact) => /^room\.(place|date|slots|purpose|people)$/.test(fact))).toEqual([]);
  await walkCheck(page, nothing);
  await press(key(page, 'これで 番号札を取る'));
  await expect(page.locator('[data-held]')).toContainText('30日後に 消えます');
  expect(await bookings()).toMatchObject([{ room: 'tatami', state: 'tentative' }]);
});

test('taken meanwhile: the nearest ones, and what the form was told stays', async () => {
  const page = await atPlan();
  await toWeek(page);
  await chooseMorning(page);
  await press(key(page, /書かずに すませる/));
  await press(key(page, /^画面で 答える/));
  await answerFacts(page, nothing);
  await walkCheck(page, nothing);
  await bookRooms(hub, [{ ...TATAMI, slots: ['morning'] }]);
  await press(key(page, 'これで 番号札を取る'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ほかの');
  await expect(page.getByRole('main')).toContainText('ここまでの答えは そのままです');
  await press(key(page, /^会議室1/));
  await press(key(page, 'この時間に する'));
  await press(key(page, 'この部屋に する'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('これで いいですか');
  await walkCheck(page, nothing);
  await press(key(page, 'これで 番号札を取る'));
  await expect(page.locator('[data-held]')).toContainText('会議室1');
  expect((await bookings()).filter(({ state }) => state === 'tentative')).toMatchObject([{ room: 'meeting-1' }]);
});

test('a hold that lapses is free again for the next visitor', async () => {
  const page = await atPlan();
  await toWeek(page);
  await chooseMorning(page);
  await press(key(page, '番号札だけ 取る'));
  await page.locator('[data-held]').waitFor();
  await press(key(page, '終わる'));
  const next = await atPlan();
  await toWeek(next);
  await expect(placeKey(next, TATAMI)).toHaveAccessibleName(/午前 空きなし/);
  hub.clock.forward(121);
  await hub.tidy();
  await next.clock.runFor(30_000);
  await expect(placeKey(next, TATAMI)).toHaveAccessibleName(/午前 空き、/);
});

test('by the keypad alone', async () => {
  const page = await atPlan();
  const strike = async (stroke: string): Promise<void> => {
    await page.keyboard.press(stroke);
    await page.clock.runFor(500);
  };
  await key(page, '部屋の空きを 見る').focus();
  await strike('Enter');
  await atStep(page, 'purpose');
  for (const [number, step] of [
    ['1', 'people'],
    ['2', 'day'],
    ['2', 'week'],
  ] as const) {
    await strike(number);
    await atStep(page, step);
  }
  await placeKey(page, TATAMI).waitFor();
  await strike('1');
  await atStep(page, 'slots');
  await strike('1');
  await key(page, 'この時間に する').focus();
  await strike('Enter');
  await atStep(page, 'check');
  await key(page, 'この部屋に する').focus();
  await strike('Enter');
  await atScreen(page, 'plan');
  await key(page, '番号札だけ 取る').focus();
  await strike('Enter');
  await expect(page.locator('[data-held]')).toContainText('和室');
});

test('a lost connection: what was last known stays on the screen with its time, and the way goes on', async () => {
  let cut = false;
  const sockets = new Set<{ close: () => Promise<void> }>();
  const page = await atPlan((opened) =>
    opened.routeWebSocket(/\/rpc$/, (socket) => {
      if (cut) return void socket.close();
      sockets.add(socket);
      socket.connectToServer();
    }),
  );
  await toWeek(page);
  await placeKey(page, TATAMI).waitFor();
  cut = true;
  for (const socket of sockets) await socket.close();
  await expect(page.getByRole('alert')).toContainText('いま つながっていません');
  await expect(page.getByRole('alert')).toContainText('10:00');
  await page.clock.runFor(5_000);
  await press(placeKey(page, TATAMI));
  await atStep(page, 'slots');
  cut = false;
  await page.clock.runFor(30_000);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await press(key(page, /^午前/));
  await expect(key(page, 'この時間に する')).toBeVisible();
});
