import { expect, test, type Browser, type Page } from '@playwright/test';
import type { TicketPaper } from '../../shared/bridge.ts';
import { PAPER_EVENT } from '../../renderer/client/simulated-printer.ts';
import { atScreen, openKiosk } from '../shots/kiosk-visit.ts';
import { openBrowser } from '../shots/studio.ts';
import { addressOf, openPhone, PUBLIC_URL } from '../shots/ticket-page.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { clerkAt } from '../support/staff.ts';
import { codeOf, takeTicket, wayInHub } from './kiosk-ticket.ts';
import { lookAtDisplay } from './signage-display.ts';

/* What is nobody else's business stands nowhere, from the word that was looked for to the call. */

let browser: Browser;
let hub: TestHub;

test.beforeAll(async () => {
  browser = await openBrowser();
  hub = await startTestHub({ settings: { demo: true, publicUrl: PUBLIC_URL } });
});
test.afterAll(async () => {
  await browser.close();
  await hub.stop();
});

/** What it is about, and where such things are talked about, in every wording there is. */
const TELLING = /生活保護|せいかつほご|くらしの相談|相談|福祉|介護|静かな場所|お話をうかがい/;

/** All that can be read on a page. */
const wordsOn = (page: Page) => page.evaluate(() => `${document.title} ${document.body.innerText}`);

/** The next paper that comes out of the page's printer. */
function nextTicketPaper(page: Page): Promise<TicketPaper> {
  return page.evaluate(
    (name) =>
      new Promise((resolve) => {
        addEventListener(name, (event) => resolve((event as CustomEvent<TicketPaper>).detail), { once: true });
      }),
    PAPER_EVENT,
  );
}

test('a quiet matter is looked for, gets its ticket and is called without a word of it', async () => {
  const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
  await page.getByRole('button', { name: 'はじめる' }).click();
  await atScreen(page, 'home');
  await page.clock.runFor(500);
  await page.getByRole('button', { name: /さがす/ }).click();
  await page.getByRole('textbox').fill('生活保護');
  const found = page.locator('[data-touch] button').first();
  await expect(found).toHaveText('くらしの相談');
  await page.clock.runFor(500);
  await found.click();
  await atScreen(page, 'plan');
  await expect(page.locator('main')).toContainText('静かに お呼びします');
  expect(await wordsOn(page)).not.toMatch(TELLING);

  const paper = nextTicketPaper(page);
  await page.clock.runFor(500);
  const ticket = await takeTicket(page);
  expect((await wayInHub(hub, ticket)).map(({ errand }) => errand)).toEqual(['living-support']);
  expect(await wordsOn(page)).not.toMatch(TELLING);
  expect((await paper).place).toEqual(['5番窓口（1階）', '静かに お呼びします']);
  expect(JSON.stringify(await paper)).not.toMatch(TELLING);

  const phone = await openPhone(browser, addressOf(hub, await codeOf(hub, ticket)));
  const display = await lookAtDisplay(browser, hub, 'running');
  await expect(phone.locator('[data-state=waiting]')).toContainText(ticket);
  expect(await wordsOn(phone)).not.toMatch(TELLING);
  const [stop] = await wayInHub(hub, ticket);
  const clerk = await clerkAt(hub, 5);
  await clerk.call.counter.call({ stop: stop?.id ?? '' });
  await expect(phone.locator('[data-called="5"]')).toBeVisible();
  expect(await wordsOn(phone)).not.toMatch(TELLING);
  await expect(display.page.locator('body')).toContainText(ticket);
  expect(await display.tones()).toBe(0);
  await Promise.all(browser.contexts().map((context) => context.close()));
});
