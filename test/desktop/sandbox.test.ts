import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Printable } from '../../shared/bridge.ts';
import { samplePaper } from '../support/sample-paper.ts';
import { samplePlanPaper } from '../support/sample-plan-paper.ts';
import { faceWindow, test } from './support/fixtures.ts';

test('the page has the bridge and nothing else: no Node, no Electron', async ({ start }) => {
  const { app } = await start({ role: 'kiosk' });
  const page = await faceWindow(app, 'kiosk');
  const world = await page.evaluate(() => ({
    bridge: Object.keys(Object(Reflect.get(globalThis, 'machimado'))).sort(),
    node: ['process', 'require', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
  }));
  expect(world).toEqual({
    bridge: [
      'card',
      'device',
      'leaveKiosk',
      'onPrinterState',
      'print',
      'printPage',
      'printerState',
      'saveToken',
      'saveVolume',
    ],
    node: [],
  });
});

test('the page’s process is in the system’s sandbox', async ({ start }) => {
  const { app } = await start({ role: 'kiosk' });
  await faceWindow(app, 'kiosk');
  const pid = await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId() ?? 0);
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  expect(status).toMatch(/^Seccomp:\s+2$/m);
  expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
  expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain('no-sandbox');
});

test('the bridge refuses what does not fit, and says where; what fits comes through', async ({ start }) => {
  const { app } = await start({ role: 'kiosk' });
  const page = await faceWindow(app, 'kiosk');
  const [plan, ticket] = [samplePlanPaper(), samplePaper()];
  const answers = await page.evaluate(
    async ({ plan, ticket }) => {
      const bridge = Reflect.get(globalThis, 'machimado');
      const said = (work: Promise<unknown>) => work.then(JSON.stringify, String);
      return Promise.all([
        said(bridge.print(plan)),
        said(bridge.print(ticket)),
        said(
          bridge.print({
            ...plan,
            parts: [{ heading: 'a', large: true, rows: [{ text: 'a'.repeat(201), detail: [] }] }],
          }),
        ),
        said(bridge.print({ ...plan, qr: 'https://example.org' })),
        said(bridge.print({ ...ticket, then: { heading: 'a', stops: 'b' } })),
        said(bridge.print({ ticket: 'A1' })),
        said(bridge.print('../../etc/passwd')),
        said(bridge.saveToken({})),
        said(bridge.saveVolume('deafening')),
      ]);
    },
    { plan, ticket },
  );
  const [printed, alsoPrinted, ...refused] = answers;
  expect([printed, alsoPrinted]).toEqual(Array(2).fill('{"kind":"no-printer"}'));
  const places = refused.map((answer) => /refused: the argument has another shape(.*)$/.exec(answer)?.[1]);
  expect(places).toEqual([' at parts.0.rows.0.text', '', ' at then.stops', ' at kind', '', '', '']);
});

test('faces that give tickets have the machine’s printer, the display has none', async ({ start, printer }) => {
  const { fake, port } = printer;
  const { app } = await start({ role: 'demo', settings: { printer: { kind: 'network', host: '127.0.0.1', port } } });
  const printAt = async (face: string, paper: Printable) =>
    (await faceWindow(app, face)).evaluate((given) => Reflect.get(globalThis, 'machimado').print(given), paper);
  expect(await printAt('counter', samplePaper())).toEqual({ kind: 'printed' });
  expect(await printAt('kiosk', samplePlanPaper())).toEqual({ kind: 'printed' });
  expect(await printAt('signage', samplePaper())).toEqual({ kind: 'no-printer' });
  expect(fake.jobs).toHaveLength(2);
});

test('what a page stores is gone with the program, and the screen stays on', async ({ start }) => {
  const { app } = await start({ role: 'kiosk' });
  await faceWindow(app, 'kiosk');
  const facts = await app.evaluate(({ session, powerSaveBlocker }) => ({
    persistent: session.fromPartition('machimado').isPersistent(),
    awake: [0, 1].some((id) => powerSaveBlocker.isStarted(id)),
  }));
  expect(facts).toEqual({ persistent: false, awake: true });
});
