import { expect, test, type Browser, type Page } from '@playwright/test';
import { openDeskPage, signInAt, sitAt } from '../shots/desk-page.ts';
import { answerGuide, openGuide } from '../shots/guide-visit.ts';
import { begin, openKiosk } from '../shots/kiosk-visit.ts';
import { addressOf, openPhone, PUBLIC_URL } from '../shots/ticket-page.ts';
import { busyHall } from '../support/busy-hall.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { press } from './counter-hall.ts';
import { codeOf, countersOnPlan, takeTicket, wayInHub } from './kiosk-ticket.ts';
import { lookAtDisplay, type Display } from './signage-display.ts';
import { placePerTest } from './opened.ts';

/* One number leads its visitor from counter to counter without queueing again. */

let browser: Browser;
let hub: TestHub;

placePerTest(
  () => startTestHub({ settings: { publicUrl: PUBLIC_URL } }),
  (place, opened) => {
    browser = opened;
    hub = place;
  },
);

/** Answers that lead to three counters. */
const THREE_COUNTERS = { notice: 'no', insurance: 'town', talk: 'none', single: 'no', card: 'no' };

test('one ticket from the kiosk is called at three counters in a row, on the display and on the phone', async () => {
  const kiosk = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await begin(kiosk, { panel: 'portrait-32', language: 'ja', large: false, dark: false, low: false });
  const guide = await openGuide(kiosk, hub.hub.deps.content().guidance, 'birth');
  await answerGuide(kiosk, { guide, wanted: THREE_COUNTERS });
  const counters = await countersOnPlan(kiosk);
  expect(counters).toEqual([2, 3, 6]);
  const ticket = await takeTicket(kiosk);

  const { visitor } = await busyHall(hub);
  const phone = await openPhone(browser, addressOf(hub, await codeOf(hub, ticket)));
  const display = await lookAtDisplay(browser, hub, 'running');
  await expect(phone.locator('[data-place]')).toHaveCount(counters.length);
  const desks = await Promise.all(counters.map(async (counter) => ({ counter, desk: await sitDown(counter) })));
  for (const [place, { counter, desk }] of desks.entries()) {
    await callAt(desk, { ticket, counter, display, phone });
    // somebody who comes only now does not get in between
    const [next] = (await wayInHub(hub, ticket)).slice(place + 1);
    if (next) await visitor(next.errand);
    await press(desk, 'F4');
    await expect(phone.locator('[data-state=serving]')).toBeVisible();
    await expect(phone.locator('[data-place=done]')).toHaveCount(place);
    await press(desk, 'F8');
    await expect(desk.locator('main header')).toHaveCount(0);
  }
  await expect(phone.locator('[data-state=over]')).toBeVisible();
  expect((await wayInHub(hub, ticket)).map(({ state }) => state)).toEqual(counters.map(() => 'done'));
});

/** A counter's page of somebody who sits there. */
async function sitDown(counter: number): Promise<Page> {
  const login = `clerk${counter}`;
  await hub.addStaff(login);
  const desk = await openDeskPage(browser, hub);
  await signInAt(desk, login);
  await sitAt(desk, counter);
  return desk;
}

interface Call {
  readonly ticket: string;
  readonly counter: number;
  readonly display: Display;
  readonly phone: Page;
}

/** The next one at this counter is our visitor: desk, display and phone say so. */
async function callAt(desk: Page, { ticket, counter, display, phone }: Call): Promise<void> {
  await expect(desk.locator('[data-row]').first()).toContainText(ticket);
  await press(desk, 'F2');
  await expect(desk.locator('main header')).toContainText(ticket);
  await expect(display.page.locator(`[data-calling=${ticket}]`)).toContainText(String(counter));
  await display.page.clock.fastForward(20_000);
  await expect(phone.locator(`[data-called="${counter}"]`)).toBeVisible();
  await expect(phone).toHaveTitle(`${ticket} ${counter}番窓口へ`);
}
