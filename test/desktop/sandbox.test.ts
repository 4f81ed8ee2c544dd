import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { faceWindow, test } from './support/fixtures.ts';

test('the page has the bridge and nothing else: no Node, no Electron', async ({ start }) => {
  const { app } = await start({ role: 'kiosk' });
  const page = await faceWindow(app, 'kiosk');
  const world = await page.evaluate(() => ({
    bridge: Object.keys(Object(Reflect.get(globalThis, 'machimado'))).sort(),
    node: ['process', 'require', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
  }));
  expect(world).toEqual({
    bridge: ['device', 'leaveKiosk', 'onPrinterState', 'print', 'printerState', 'saveToken', 'saveVolume'],
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

test('the bridge refuses what does not fit', async ({ start }) => {
  const { app } = await start({ role: 'kiosk' });
  const page = await faceWindow(app, 'kiosk');
  const answers = await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'machimado');
    const refused = (work: Promise<unknown>) => work.then(() => 'taken', String);
    return [
      await refused(bridge.print({ ticket: 'A1' })),
      await refused(bridge.print('../../etc/passwd')),
      await refused(bridge.saveToken({})),
    ];
  });
  for (const answer of answers) expect(answer).toContain('refused');
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
