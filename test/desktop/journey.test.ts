import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { DEMO_PASSWORD } from '../../electron/hub/demo.ts';
import type { DeskView } from '../../shared/domain/desk-view.ts';
import { connect } from '../support/client.ts';
import { samplePaper } from '../support/sample-paper.ts';
import { faceWindow, test } from './support/fixtures.ts';

const COUNTER = 1;

/** Signs in at a counter as the counter's own window would, and calls one number to it. */
async function callTicket(hub: string, data: string, ticket: string): Promise<void> {
  const { faces } = JSON.parse(readFileSync(path.join(data, 'device.json'), 'utf8'));
  const desk = await connect(Number(new URL(hub).port), faces.counter.token);
  try {
    await desk.call.session.signIn({ login: 'sato', password: DEMO_PASSWORD });
    await desk.call.counter.take({ counter: COUNTER, relieve: true });
    const stop = (await currentDesk(desk)).stops.find((one) => one.ticket === ticket);
    await desk.call.counter.call({ stop: stop?.id ?? 'none' });
  } finally {
    desk.close();
  }
}

async function currentDesk({ call }: Awaited<ReturnType<typeof connect>>): Promise<DeskView> {
  for await (const view of await call.counter.desk()) return view;
  throw new Error('the hub ended the view');
}

test('a touch in the lobby becomes a printed number that the display calls', async ({ start, printer }) => {
  const { fake, port } = printer;
  const settings = { printer: { kind: 'network', host: '127.0.0.1', port } };
  const { app, data } = await start({ role: 'demo', settings });
  const kiosk = await faceWindow(app, 'kiosk');
  const signage = await faceWindow(app, 'signage');
  await faceWindow(app, 'counter');

  const main = kiosk.locator('main');
  await kiosk.getByRole('button', { name: /はじめる/ }).click();
  await main.locator('button[lang=ja]').waitFor();
  await main.locator('button').nth(2).click();
  await main.locator('button').nth(5).waitFor();
  await main.locator('button').nth(4).click();
  await main.locator('dl').waitFor();
  await main.locator('button').first().click();
  await kiosk.locator('[data-paper=printed]').waitFor();

  expect(fake.jobs).toHaveLength(1);
  const ticket = /[A-H]\d{3}/.exec(fake.jobs[0]!.toString('latin1'))?.[0] ?? '';
  await expect(main).toContainText(ticket);

  const { hub } = await kiosk.evaluate(() => Reflect.get(globalThis, 'machimado').device());
  await callTicket(hub, data, ticket);
  await signage.locator(`[data-calling="${ticket}"]`).waitFor();
  await expect(signage.locator(`[data-calling="${ticket}"]`)).toContainText(String(COUNTER));
});

test('a printer without paper: the number stays on the screen, nothing comes out', async ({ start, printer }) => {
  const { fake, port } = printer;
  fake.mood = 'no-paper';
  const { app } = await start({
    role: 'kiosk',
    flags: ['--demo'],
    settings: { printer: { kind: 'network', host: '127.0.0.1', port } },
  });
  const kiosk = await faceWindow(app, 'kiosk');
  const main = kiosk.locator('main');
  await kiosk.getByRole('button', { name: /はじめる/ }).click();
  await main.locator('button[lang=ja]').waitFor();
  await main.locator('button').nth(2).click();
  await main.locator('button').nth(5).waitFor();
  await main.locator('button').nth(4).click();
  await main.locator('dl').waitFor();
  await main.locator('button').first().click();
  await kiosk.locator('[data-paper=failed]').waitFor();
  await expect(main).toContainText(/[A-H]\d{3}/);
  expect(fake.jobs).toHaveLength(0);
});

test('a printer that the system does not know is away; the page is told, not left waiting', async ({ start }) => {
  const { app } = await start({ role: 'kiosk', settings: { printer: { kind: 'system', name: 'no such printer' } } });
  const kiosk = await faceWindow(app, 'kiosk');
  const told = await kiosk.evaluate(async (paper) => {
    const bridge = Reflect.get(globalThis, 'machimado');
    return [await bridge.printerState(), await bridge.print(paper)];
  }, samplePaper());
  expect(told).toEqual(['away', { kind: 'failed', state: 'away' }]);
});
