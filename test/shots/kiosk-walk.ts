import type { Browser, Page } from '@playwright/test';
import type { TestHub } from '../support/hub.ts';
import { walkCard } from './kiosk-card-walk.ts';
import { walkForms } from './kiosk-forms-walk.ts';
import { walkGuide } from './kiosk-guide-walk.ts';
import { walkNumber } from './kiosk-number-walk.ts';
import { walkRooms } from './kiosk-rooms-walk.ts';
import { walkSearch } from './kiosk-search-walk.ts';
import { walkStaff } from './kiosk-staff-walk.ts';
import { atScreen, begin, home, openKiosk, press, type VisitModes } from './kiosk-visit.ts';
import type { OnScreen } from './on-screen.ts';

/** Hubs of a walk: a demonstration with a printer, and an ordinary one whose clock can be set. */
export interface WalkHubs {
  readonly demo: TestHub;
  readonly plain: TestHub;
}

/** One walk: with which modes, and what to do on every screen. */
export interface Walk {
  readonly browser: Browser;
  readonly hubs: WalkHubs;
  readonly modes: VisitModes;
  readonly on: OnScreen;
}

/** Walks every kind of screen a visitor can come to, in one combination of modes. */
export async function walkKiosk(walk: Walk): Promise<void> {
  const page = await openKiosk(walk.browser, walk.hubs.demo, { panel: walk.modes.panel });
  await walkIn(page, walk);
  await walkSearch(page, walk.on);
  await walkGuide(page, walk.hubs.demo.hub.deps.content().guidance, walk.on);
  await begin(page, walk.modes);
  await walkCard(page, walk.hubs.demo.hub.deps.content().guidance, walk.on);
  await begin(page, walk.modes);
  await walkForms(page, walk.hubs.demo.hub.deps.content().guidance, walk.on);
  await begin(page, walk.modes);
  await walkRooms(page, walk.hubs.demo, walk.on);
  await begin(page, walk.modes);
  await walkNumber(page, walk.hubs.demo, walk.on);
  await page.context().close();
  await walkHouse(walk);
  await walkClosed(walk);
}

async function walkIn(page: Page, { modes, on }: Walk): Promise<void> {
  await atScreen(page, 'attract');
  await on(page, 'attract');
  await begin(page, modes);
  await on(page, 'home');
  await press(page.locator('[data-touch] button').nth(7));
  await atScreen(page, 'lines');
  await on(page, 'lines');
  await page.clock.fastForward(95_000);
  await page.getByRole('alertdialog').waitFor();
  await on(page, 'still-there');
  await press(page.locator('main button').first());
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await home(page);
}

/** A page of its own: touches make its time fly, and one that takes its line for dead sends staff out. */
async function walkHouse(walk: Walk): Promise<void> {
  const page = await openKiosk(walk.browser, walk.hubs.demo, { panel: walk.modes.panel });
  await begin(page, walk.modes);
  await walkStaff(page, walk.on);
  await walkHelp(page, walk);
  await page.context().close();
}

async function walkHelp(page: Page, { hubs, modes, on }: Walk): Promise<void> {
  await begin(page, modes);
  await press(page.locator('nav button').last());
  await page.locator('[data-help=ringing]').waitFor();
  await on(page, 'help-ringing');
  await answerHelp(hubs.demo);
  await page.locator('[data-help=coming]').waitFor();
  await on(page, 'help-coming');
}

async function walkClosed({ browser, hubs: { plain: hub }, modes, on }: Walk): Promise<void> {
  setClock(hub, '17:05');
  const page = await openKiosk(browser, hub, { panel: modes.panel });
  await begin(page, modes);
  await press(page.locator('[data-touch] button').nth(7));
  await page.locator('[data-closed]').first().waitFor();
  await on(page, 'lines-closed');
  setClock(hub, '20:00');
  await home(page);
  await press(page.locator('nav button').last());
  await page.locator('[data-help=after-hours]').waitFor();
  await on(page, 'help-after-hours');
  await press(page.locator('main button').first());
  await page.locator('main').getByRole('status').waitFor();
  await on(page, 'home-closed');
  await page.context().close();
}

/** Sets the office's clock; the views follow at once. */
function setClock(hub: TestHub, time: string): void {
  hub.clock.set(`2026-11-24T${time}:00+09:00`);
  hub.hub.changed();
}

/** Somebody at counter 2 says they are coming. */
async function answerHelp(hub: TestHub): Promise<void> {
  const login = `helper-${crypto.randomUUID().slice(0, 8)}`;
  await hub.addStaff(login);
  const staff = await hub.client('counter');
  await staff.call.session.signIn({ login, password: 'correct horse battery' });
  await staff.call.counter.take({ counter: 2, relieve: true });
  for await (const desk of await staff.call.counter.desk()) {
    const ringing = desk.helpCalls.find((call) => call.answeredAt === null);
    if (!ringing) continue;
    await staff.call.counter.answerHelp({ id: ringing.id });
    break;
  }
  staff.close();
}
