import { expect, test, type Browser } from '@playwright/test';
import { chooseRoom, fillInAndTake } from '../shots/room-visit.ts';
import { begin, openKiosk } from '../shots/kiosk-visit.ts';
import { openOffice } from '../shots/office-page.ts';
import { openDisplay } from '../shots/signage-page.ts';
import { openPhone, PUBLIC_URL } from '../shots/ticket-page.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { roomOf } from '../../shared/domain/rooms/room-of.ts';
import { placePerTest } from './opened.ts';

/* A room: found and held at the kiosk, allowed by the section that owns it, shown to everybody. */

let browser: Browser;
let hub: TestHub;

placePerTest(
  () => startTestHub({ settings: { publicUrl: PUBLIC_URL } }),
  (place, opened) => {
    browser = opened;
    hub = place;
  },
);

/** What the visitor of these tests says, and nobody else may read. */
const PRIVATE = /09012345678|さくらそう/;

/** The name of the event, which may be shown. */
const EVENT = 'みらいはなこ';

test('a room is found and held at the kiosk, allowed in the office, shown on the display and the public page', async () => {
  test.slow();
  const { guidance, facilities } = hub.hub.deps.content();
  const kiosk = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await begin(kiosk, { panel: 'portrait-32', language: 'ja', large: false, dark: false, low: false });
  const taken = await chooseRoom(kiosk, guidance);
  const name = roomOf(facilities, taken.room)?.name.ja ?? '';
  await expect(kiosk.getByRole('main')).toContainText(name);
  const ticket = await fillInAndTake(kiosk);
  await expect(kiosk.locator('[data-held]')).toContainText(name);

  const office = await openOffice(browser, hub, { login: 'oka' });
  const row = office.locator('[data-waiting] li', { hasText: ticket });
  await expect(row).toContainText(name);
  await row.locator('button').first().click();
  await expect(office.getByRole('main')).toContainText('09012345678');
  await office.keyboard.press('F2');
  await expect(office.locator('[data-waiting] li')).toHaveCount(0);

  const [booking] = await hub.hub.deps.store.access.bookings.during({ from: 0, to: Number.MAX_SAFE_INTEGER });
  expect(booking).toMatchObject({
    room: taken.room,
    day: taken.date,
    state: 'confirmed',
    title: EVENT,
    published: true,
    ticket,
  });

  // the morning of the day
  hub.clock.forward(22 * 60 + 40);
  const display = await openDisplay(browser, hub);
  const shown = new Set<string>();
  const turn = async (): Promise<string> => {
    await display.clock.runFor(5000);
    shown.add(await display.locator('body').innerText());
    return [...shown].join('\n');
  };
  await expect.poll(turn, { timeout: 60_000 }).toContain(EVENT);
  const phone = await openPhone(browser, `${hub.address}/facilities`);
  await expect(phone.locator(`[data-room="${taken.room}"]`)).toContainText('空きなし');
  await expect(phone.locator('body')).toContainText(EVENT);
  const open = [[...shown].join('\n'), await phone.content(), await calendarOf(taken.room)];
  for (const text of open) expect(text).not.toMatch(PRIVATE);
  expect(open.at(-1)).toContain(EVENT);
  expect(hub.log.join('\n')).not.toMatch(PRIVATE);
});

test('a room that nobody allows is free again after its time, on every face', async () => {
  const { guidance } = hub.hub.deps.content();
  const kiosk = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await begin(kiosk, { panel: 'portrait-32', language: 'ja', large: false, dark: false, low: false });
  const { room } = await chooseRoom(kiosk, guidance);
  await fillInAndTake(kiosk);
  const office = await openOffice(browser, hub, { login: 'oka' });
  await expect(office.locator('[data-waiting] li')).toHaveCount(1);
  hub.clock.forward(hub.hub.deps.content().facilities.holdMinutes + 1);
  await hub.tidy();
  hub.hub.changed();
  await expect(office.locator('[data-waiting] li')).toHaveCount(0);
  const phone = await openPhone(browser, `${hub.address}/facilities`);
  await expect(phone.locator(`[data-room="${room}"]`)).not.toContainText('空きなし');
});

/** What everybody gets of a room for their own calendar. */
async function calendarOf(room: string): Promise<string> {
  const answer = await fetch(`${hub.address}/facilities/rooms/${room}.ics`);
  expect(answer.status).toBe(200);
  return answer.text();
}
