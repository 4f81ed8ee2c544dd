import { expect } from '@playwright/test';
import { faceWindow, test } from './support/fixtures.ts';

test('the page runs in Chromium’s sandbox, without Node, with the bridge and nothing else', async ({ start }) => {
  const { app } = await start({ role: 'kiosk' });
  const page = await faceWindow(app, 'kiosk');

  const world = await page.evaluate(() => ({
    bridge: Object.keys(Object(Reflect.get(globalThis, 'machimado'))).sort(),
    node: ['process', 'require', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
  }));
  expect(world).toEqual({
    bridge: ['device', 'onPrinterState', 'printTicket', 'printerState', 'saveToken'],
    node: [],
  });
});
