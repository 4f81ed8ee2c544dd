import { expect, type Page } from '@playwright/test';
import type { DeskView, WayStop } from '../../shared/domain/desk-view.ts';
import { answerGuide, openGuide } from '../shots/guide-visit.ts';
import { printedText } from '../support/printed-text.ts';
import { sampleContent } from '../support/sample-guidance.ts';
import { clerkAt, type Clerk } from './support/clerk.ts';
import { faceWindow, test } from './support/fixtures.ts';
import { stepUp, takeTicket } from './support/kiosk-journey.ts';

/* 転入 from the first touch to the last counter: the plan on paper, one ticket for the whole way, called at each counter in turn. */

const { town, guidance } = sampleContent();

/** A family with children, newly insured here, and nothing else to do; other questions get their first answer. */
const FAMILY = {
  ...{ elders: 'none', children: 'both', insurance: 'not-all', support: 'no' },
  ...{ water: 'done', 'dog-bike': 'none', papers: 'none' },
};

/** Where the QR code of a ticket stands: the only picture on its paper. */
const PICTURE = Buffer.from([0x1d, 0x38, 0x4c]);

const counterOf = (line: string): number => town.lines.find((one) => one.letter === line)?.counters[0] ?? 0;

/** The counters that a paper names, in the order in which it names them. */
const countersOn = (text: string): number[] => [...text.matchAll(/^\s*\d\. (\d)番窓口/gm)].map((one) => Number(one[1]));

async function walkToPlan(kiosk: Page): Promise<void> {
  await stepUp(kiosk);
  const guide = await openGuide(kiosk, guidance, 'moving-in');
  await answerGuide(kiosk, { guide, wanted: FAMILY });
  await kiosk.locator('html[data-screen=plan] main').waitFor();
}

/** The way of a ticket as the counters see it. */
function wayOf({ ways, stops }: DeskView, ticket: string): readonly WayStop[] {
  return ways[stops.find((stop) => stop.ticket === ticket)?.visitId ?? ''] ?? [];
}

/** Calls a stop to its counter, serves and finishes it; the display shows the call. */
async function serve(clerk: Clerk, stop: WayStop, calling: (counter: number) => Promise<void>): Promise<void> {
  const counter = counterOf(stop.line);
  await clerk.sitDown(counter);
  await clerk.call.call({ stop: stop.id });
  await calling(counter);
  await clerk.call.serve({ stop: stop.id });
  await clerk.call.finish({ stop: stop.id });
}

test('転入: a plan on paper, one ticket, every counter in turn', async ({ start, printer }) => {
  test.slow();
  const { fake, port } = printer;
  const settings = { printer: { kind: 'network', host: '127.0.0.1', port } };
  const { app, data } = await start({ role: 'demo', settings });
  const [kiosk, signage] = [await faceWindow(app, 'kiosk'), await faceWindow(app, 'signage')];
  await faceWindow(app, 'counter');

  await walkToPlan(kiosk);
  await kiosk.getByRole('button', { name: '紙に印刷' }).click();
  await kiosk.getByRole('button', { name: 'もう一度 印刷する' }).waitFor();
  expect(fake.jobs).toHaveLength(1);
  const plan = printedText(fake.jobs[0]!);
  const counters = countersOn(plan);
  expect(counters.length).toBeGreaterThanOrEqual(3);
  for (const words of ['・国民健康保険に入る', '□ 転出証明書', 'これは番号札では ありません。']) {
    expect(plan).toContain(words);
  }
  expect(plan, 'no number on it').not.toMatch(/[A-H]\d{3}/);
  expect(fake.jobs[0]!.includes(PICTURE), 'no code on it').toBe(false);

  await takeTicket(kiosk);
  expect(fake.jobs).toHaveLength(2);
  const paper = printedText(fake.jobs[1]!);
  const ticket = /[A-H]\d{3}/.exec(paper)?.[0] ?? '';
  await expect(kiosk.locator('main')).toContainText(ticket);
  expect(fake.jobs[1]!.includes(PICTURE)).toBe(true);
  expect(paper, 'first the first counter').toContain(`${counters[0]}番窓口`);
  expect(countersOn(paper), 'then the others, in the order of the plan').toEqual(counters.slice(1));

  const { hub } = await kiosk.evaluate(() => Reflect.get(globalThis, 'machimado').device());
  const clerk = await clerkAt(hub, data);
  const way = wayOf(await clerk.hall(), ticket);
  expect(way.map((stop) => counterOf(stop.line))).toEqual(counters);
  const calling = (counter: number) =>
    expect(signage.locator(`[data-calling="${ticket}"]`)).toContainText(String(counter));
  for (const [at, stop] of way.entries()) {
    const states = wayOf(await clerk.hall(), ticket).map((one) => one.state);
    expect(states).toEqual(way.map((_, other) => (other < at ? 'done' : other === at ? 'waiting' : 'planned')));
    await serve(clerk, stop, calling);
  }
  expect((await clerk.hall()).stops.filter((stop) => stop.ticket === ticket)).toEqual([]);
  clerk.leave();
});
