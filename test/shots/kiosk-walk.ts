import type { Browser, Page } from '@playwright/test';
import type { TestHub } from '../support/hub.ts';
import { walkNumber } from './kiosk-number-walk.ts';
import { walkStaff } from './kiosk-staff-walk.ts';
import { begin, openKiosk, type VisitModes } from './kiosk-visit.ts';
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
  await walkToTicket(page, walk);
  await begin(page, walk.modes);
  await walkNumber(page, walk.hubs.demo, walk.on);
  await page.locator('nav button').nth(1).click();
  await walkStaff(page, walk.on);
  await walkHelp(page, walk);
  await page.context().close();
  await walkClosed(walk);
}

async function walkToTicket(page: Page, { modes, on }: Walk): Promise<void> {
  const main = page.locator('main');
  await main.locator('button').first().waitFor();
  await on(page, 'attract');
  await begin(page, modes);
  await on(page, 'home');
  await main.locator('button').nth(2).click();
  await main.locator('button').nth(5).waitFor();
  await on(page, 'errands');
  await main.locator('button').nth(4).click();
  await main.locator('dl').waitFor();
  await on(page, 'confirm');
  await page.clock.fastForward(95_000);
  await page.getByRole('alertdialog').waitFor();
  await on(page, 'still-there');
  await main.locator('button').click();
  await main.locator('dl').waitFor();
  await page.evaluate(() => dispatchEvent(new CustomEvent('machimado:printer', { detail: 'no-paper' })));
  await main.locator('button').first().click();
  await page.locator('[data-paper=failed]').waitFor();
  await on(page, 'ticket-no-paper');
  await page.evaluate(() => dispatchEvent(new CustomEvent('machimado:printer', { detail: 'ready' })));
  await main.locator('button').first().click();
  await page.locator('[data-paper=printed]').waitFor();
  await on(page, 'ticket');
  await main.locator('button').last().click();
  await main.locator('button[lang=ja]').waitFor();
}

async function walkHelp(page: Page, { hubs, modes, on }: Walk): Promise<void> {
  await begin(page, modes);
  await page.locator('nav button').last().click();
  await page.locator('[data-help=ringing]').waitFor();
  await on(page, 'help-ringing');
  await answerHelp(hubs.demo);
  await page.locator('[data-help=coming]').waitFor();
  await on(page, 'help-coming');
}

async function walkClosed({ browser, hubs: { plain: hub }, modes, on }: Walk): Promise<void> {
  setClock(hub, '16:59');
  const page = await openKiosk(browser, hub, { panel: modes.panel });
  const main = page.locator('main');
  await begin(page, modes);
  await main.locator('button').nth(1).click();
  await main.locator('button').first().click();
  await main.locator('dl').waitFor();
  setClock(hub, '17:05', false);
  await main.locator('button').first().click();
  await page.getByRole('alert').waitFor();
  await on(page, 'line-closed');
  setClock(hub, '17:05');
  await page.locator('nav button').first().click();
  await page.locator('[data-closed]').first().waitFor();
  await on(page, 'errands-closed');
  setClock(hub, '20:00');
  await page.locator('nav button').nth(1).click();
  await page.locator('nav button').last().click();
  await page.locator('[data-help=after-hours]').waitFor();
  await on(page, 'help-after-hours');
  await main.locator('button').first().click();
  await main.getByRole('status').waitFor();
  await on(page, 'home-closed');
  await page.context().close();
}

/** Sets the office's clock; `tell` = the views follow at once. */
function setClock(hub: TestHub, time: string, tell = true): void {
  hub.clock.set(`2026-11-24T${time}:00+09:00`);
  if (tell) hub.hub.changed();
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
