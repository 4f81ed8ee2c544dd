import { expect } from '@playwright/test';
import { makePairingCode } from '../../electron/commands/pair-device.ts';
import { bookRooms } from '../shots/booked-rooms.ts';
import { startTestHub } from '../support/hub.ts';
import { faceWindow, test } from './support/fixtures.ts';

/* A machine that is a display and nothing else. */

test('started without its hub it shows the last good content with its age', async ({ start }) => {
  const hub = await startTestHub();
  await bookRooms(hub, [{ room: 'tatami', date: '2026-11-24', slots: ['afternoon'] }]);
  const flags = [`--hub=ws://127.0.0.1:${hub.hub.port}`];
  const first = await start({ role: 'signage', flags });
  const page = await faceWindow(first.app, 'signage');
  await expect(page.getByText('____-____')).toBeVisible();
  const code = await makePairingCode(hub.hub.deps)({ kind: 'signage', name: 'entrance' }, null);
  await page.keyboard.type(code.ok ? code.value.code : '');
  await expect(page.locator('header').first()).toContainText('みらい町役場');
  await expect.poll(() => page.evaluate(keepsRooms)).toBe(true);
  await first.app.close();
  await hub.stop();

  const again = await start({ role: 'signage', flags, data: first.data });
  const alone = await faceWindow(again.app, 'signage');
  await expect(alone.locator('header').first()).toContainText('みらい町役場');
  await expect(alone.getByRole('status')).toContainText('新しい情報が ありません');
});

/** Runs in the page: whether the rooms are among what it keeps. */
function keepsRooms(): boolean {
  return (localStorage.getItem('machimado.signage.last') ?? '').includes('"room":"tatami"');
}
