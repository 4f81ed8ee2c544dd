import { expect, test, type Browser, type Page } from '@playwright/test';
import { openDeskPage, signInAt, sitAt } from '../shots/desk-page.ts';
import { begin, openKiosk } from '../shots/kiosk-visit.ts';
import { FAMILY_MOVES_IN, visitWithCard } from '../shots/no-writing-visit.ts';
import { DRAFT_KEPT_MINUTES } from '../../shared/domain/draft.ts';
import type { TestClient } from '../support/client.ts';
import { foundInFiles } from '../support/found-in-files.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { clerk, clerkAt } from '../support/staff.ts';
import { press } from './counter-hall.ts';
import { wayInHub } from './kiosk-ticket.ts';
import { placePerTest } from './opened.ts';

/* Nobody writes a name twice: from the card over five forms to the counters, and to nothing. */

let browser: Browser;
let hub: TestHub;

placePerTest(
  () => startTestHub(),
  (place, opened) => {
    browser = opened;
    hub = place;
  },
);

test('a family that moves here: card, five forms, one ticket, counters that correct and print, and nothing left', async () => {
  test.slow();
  const { guidance } = hub.hub.deps.content();
  const kiosk = await openKiosk(browser, hub, { panel: 'portrait-32', card: 'simulated' });
  await begin(kiosk, { panel: 'portrait-32', language: 'ja', large: false, dark: false, low: false });
  const { ticket, asked } = await visitWithCard(kiosk, guidance, {
    guide: 'moving-in',
    wanted: FAMILY_MOVES_IN,
    card: 'usual',
  });
  expect(new Set(asked).size).toBe(asked.length);

  const way = await wayInHub(hub, ticket);
  const visit = way[0]?.visitId ?? '';
  expect(
    hub.hub.deps.drafts
      .of(visit)
      ?.applications.map(({ form }) => form)
      .toSorted(),
  ).toEqual(['change-of-address', 'child-allowance', 'health-insurance', 'residence-certificate', 'seal-registration']);

  const desk = await sitDown(way[0]?.line ?? '');
  await press(desk, 'F2');
  await press(desk, 'F4');
  const line = (fact: string) => desk.locator(`[data-fact="${fact}"]`);
  await expect(line('applicant.name')).toContainText('見本　花子');
  await expect(line('applicant.name')).toContainText('カード');
  await expect(line('applicant.kana')).toContainText('ミライハナコ');
  await correct(desk, 'applicant.address', NEW_ADDRESS);
  await expect(line('applicant.address')).toContainText(NEW_ADDRESS);
  const paper = await print(desk);
  for (const words of ['住民異動届', '見本　花子', NEW_ADDRESS, ticket]) expect(paper).toContain(words);
  await press(desk, 'u');
  await expect(desk.getByRole('region', { name: '申請書の下書き' })).toContainText('受け付けた');

  expect(foundInFiles(hub.folder, ['見本　花子'])).toEqual([]);
  await finishWay(ticket);
  await expect(desk.getByText('見本　花子')).toHaveCount(0);
  await keptUntil(visit, DRAFT_KEPT_MINUTES);
});

const NEW_ADDRESS = '架空県みらい町中央一丁目５番６号　さくら荘１０１';

/** A clerk at the first counter of a line. */
async function sitDown(letter: string): Promise<Page> {
  const { town } = hub.hub.deps.content();
  const counter = town.lines.find((line) => line.letter === letter)?.counters[0] ?? 0;
  await hub.addStaff('sato');
  const desk = await openDeskPage(browser, hub);
  await signInAt(desk, 'sato');
  await sitAt(desk, town.counters.findIndex(({ number }) => number === counter) + 1);
  await desk.getByRole('heading', { name: 'ほかの窓口' }).waitFor();
  return desk;
}

/** Staff write what is right, in a line they choose. */
async function correct(desk: Page, fact: string, value: string): Promise<void> {
  const { facts } = hub.hub.deps.content().guidance.book;
  await press(desk, 'e');
  const dialog = desk.getByRole('dialog');
  await dialog
    .getByRole('button', { name: facts.find(({ id }) => id === fact)?.label.ja ?? '' })
    .first()
    .click();
  await dialog.getByRole('textbox').fill(value);
  await desk.keyboard.press('Enter');
  await expect(dialog).toContainText('訂正前');
  await desk.keyboard.press('Escape');
}

/** Prints the open form; answers what stands on the sheet. */
async function print(desk: Page): Promise<string> {
  await desk.evaluate(() => {
    window.print = () => {
      document.body.dataset['sheet'] = document.querySelector('[data-print-sheets]')?.textContent ?? '';
    };
  });
  await press(desk, 'Control+p');
  await expect(desk.locator('body[data-sheet]')).toHaveCount(1);
  const text = (await desk.locator('body').getAttribute('data-sheet')) ?? '';
  await desk.evaluate(() => delete document.body.dataset['sheet']);
  return text;
}

/** Every counter of the way calls, serves and finishes. */
async function finishWay(ticket: string): Promise<void> {
  const { town } = hub.hub.deps.content();
  for (const { id, line, counter } of await wayInHub(hub, ticket)) {
    const at = counter ?? town.lines.find(({ letter }) => letter === line)?.counters[0] ?? 0;
    const clerk = counter === null ? await clerkAt(hub, at) : await colleague(at);
    if (counter === null) {
      await clerk.call.counter.call({ stop: id });
      await clerk.call.counter.serve({ stop: id });
    }
    await clerk.call.counter.finish({ stop: id });
  }
}

/** Somebody who relieves the person at a counter. */
async function colleague(counter: number): Promise<TestClient> {
  const one = await clerk(hub, `relief${counter}`);
  await one.call.counter.take({ counter, relieve: true });
  return one;
}

/** The draft is there for so many minutes after the end, and then nowhere. */
async function keptUntil(visit: string, minutes: number): Promise<void> {
  hub.clock.forward(minutes - 1);
  await hub.tidy();
  expect(hub.hub.deps.drafts.of(visit)).not.toBeNull();
  hub.clock.forward(1);
  await hub.tidy();
  expect(hub.hub.deps.drafts.of(visit)).toBeNull();
}
