import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { DEMO_PIN } from '../../electron/hub/demo.ts';
import { enterPin } from '../shots/kiosk-staff-walk.ts';
import { faceWindow, test } from './support/fixtures.ts';

test('staff open the kiosk with the PIN, set its volume for good, and close its window', async ({ start }) => {
  const { app, data } = await start({ role: 'kiosk', flags: ['--demo'] });
  const kiosk = await faceWindow(app, 'kiosk');
  await kiosk.getByRole('button', { name: /はじめる/ }).waitFor();
  await kiosk.locator('[data-house]').hover();
  await kiosk.mouse.down();
  await kiosk.getByRole('button', { name: '決める' }).waitFor();
  await kiosk.mouse.up();
  await enterPin(kiosk, DEMO_PIN);
  await kiosk.getByRole('button', { name: '音の大きさ' }).click();
  await kiosk.getByRole('button', { name: '小さい' }).click();
  await expect
    .poll(() => JSON.parse(readFileSync(path.join(data, 'device.json'), 'utf8')) as object)
    .toHaveProperty('volume', 'soft');
  await kiosk.getByRole('button', { name: '戻る' }).click();
  await kiosk.getByRole('button', { name: '画面を 閉じる' }).click();
  const closed = app.waitForEvent('close');
  // The page goes away under the click.
  const pressed = kiosk.getByRole('button', { name: '閉じる', exact: true }).click();
  await Promise.all([closed, pressed.catch(() => undefined)]);
});
