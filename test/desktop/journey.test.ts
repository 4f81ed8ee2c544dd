import { expect } from '@playwright/test';
import { openProcedure } from '../shots/guide-visit.ts';
import { sampleGuidance } from '../support/sample-guidance.ts';
import { samplePaper } from '../support/sample-paper.ts';
import { clerkAt } from './support/clerk.ts';
import { faceWindow, test } from './support/fixtures.ts';
import { stepUp, takeTicket } from './support/kiosk-journey.ts';

const COUNTER = 1;
const guidance = sampleGuidance();

test('a touch in the lobby becomes a printed number that the display calls', async ({ start, printer }) => {
  const { fake, port } = printer;
  const settings = { printer: { kind: 'network', host: '127.0.0.1', port } };
  const { app, data } = await start({ role: 'demo', settings });
  const kiosk = await faceWindow(app, 'kiosk');
  const signage = await faceWindow(app, 'signage');
  await faceWindow(app, 'counter');

  await stepUp(kiosk);
  await openProcedure(kiosk, guidance, 'residence-record');
  await takeTicket(kiosk);

  expect(fake.jobs).toHaveLength(1);
  const ticket = /A\d{3}/.exec(fake.jobs[0]!.toString('latin1'))?.[0] ?? '';
  await expect(kiosk.locator('main')).toContainText(ticket);

  const { hub } = await kiosk.evaluate(() => Reflect.get(globalThis, 'machimado').device());
  const clerk = await clerkAt(hub, data);
  await clerk.sitDown(COUNTER);
  const stop = (await clerk.hall()).stops.find((one) => one.ticket === ticket);
  await clerk.call.call({ stop: stop?.id ?? 'none' });
  clerk.leave();
  await expect(signage.locator(`[data-calling="${ticket}"]`)).toContainText(String(COUNTER));
});

test('a printer without paper: the number stays on the screen, nothing comes out', async ({ start, printer }) => {
  const { fake, port } = printer;
  fake.mood = 'no-paper';
  const settings = { printer: { kind: 'network', host: '127.0.0.1', port } };
  const { app } = await start({ role: 'kiosk', flags: ['--demo'], settings });
  const kiosk = await faceWindow(app, 'kiosk');
  await stepUp(kiosk);
  await openProcedure(kiosk, guidance, 'residence-record');
  await takeTicket(kiosk);
  await kiosk.locator('[data-paper=failed]').waitFor();
  await expect(kiosk.locator('main')).toContainText(/A\d{3}/);
  expect(fake.jobs).toHaveLength(0);
});

test('just a ticket: one touch on a line, one on the key', async ({ start, printer }) => {
  const { fake, port } = printer;
  const settings = { printer: { kind: 'network', host: '127.0.0.1', port } };
  const { app } = await start({ role: 'kiosk', flags: ['--demo'], settings });
  const kiosk = await faceWindow(app, 'kiosk');
  await stepUp(kiosk);
  await kiosk.getByRole('button', { name: '番号札だけ 取る' }).click();
  await kiosk.getByRole('button', { name: /税金/ }).click();
  await takeTicket(kiosk);
  expect(fake.jobs[0]?.toString('latin1')).toMatch(/D\d{3}/);
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
