import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../electron/hub/demo.ts';
import { roomOf } from '../../shared/domain/rooms/room-of.ts';
import { signInAt } from '../shots/desk-page.ts';
import { chooseRoom, fillInAndTake } from '../shots/room-visit.ts';
import { darkest, pdfPixels } from '../support/paper-press/pdf-pixels.ts';
import { sampleContent } from '../support/sample-guidance.ts';
import { faceWindow, test } from './support/fixtures.ts';
import { stepUp } from './support/kiosk-journey.ts';

/* A room from the kiosk over the office to the display, in real, sandboxed Electron. */

const { guidance, facilities } = sampleContent();

/** What the visitor says and no other face may show. */
const PHONE = '09012345678';

test('a room is held at the kiosk, allowed in the office with its permit on paper, and known to the display', async ({
  start,
}) => {
  test.slow();
  const { app, log } = await start({ role: 'demo' });
  const kiosk = await faceWindow(app, 'kiosk');
  await stepUp(kiosk);
  const { room } = await chooseRoom(kiosk, guidance);
  const name = roomOf(facilities, room)?.name.ja ?? '';
  const ticket = await fillInAndTake(kiosk);
  await expect(kiosk.locator('[data-held]')).toContainText(name);

  const office = await faceWindow(app, 'office');
  await signInAt(office, 'sato', DEMO_PASSWORD);
  const row = office.locator('[data-waiting] li', { hasText: ticket });
  await expect(row).toContainText(name);
  await row.locator('button').first().click();
  await expect(office.getByRole('main')).toContainText(PHONE);
  await office.keyboard.press('F2');
  await expect(row).toHaveCount(0);

  await catchPaper(app);
  await office.keyboard.press('F8');
  const page = pdfPixels(Buffer.from(await caughtPaper(app), 'base64'));
  expect(page.width / page.height).toBeCloseTo(210 / 297, 2);
  expect(darkest(page, { x: 60, y: 12, width: 90, height: 20 }), 'the title').toBeLessThan(80);

  const display = await faceWindow(app, 'signage');
  await expect.poll(() => keptOnDevice(display)).toContain(room);
  expect(await keptOnDevice(display)).not.toContain(PHONE);
  expect(log()).not.toContain(PHONE);
});

/** What the display keeps for a start without the hub. */
function keptOnDevice(display: Page): Promise<string> {
  return display.evaluate(() => JSON.stringify({ ...localStorage }));
}

/** Instead of a printer, which this machine has none of: the sheet that would go to it. */
async function catchPaper(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ webContents }) => {
    const office = webContents.getAllWebContents().find((one) => one.getURL().includes('/office/'));
    if (!office) throw new Error('no office');
    office.print = (_options, done) => {
      void office.printToPDF({ preferCSSPageSize: true, printBackground: true }).then((pdf) => {
        Reflect.set(globalThis, 'caught', pdf.toString('base64'));
        done?.(true, '');
      });
    };
  });
}

async function caughtPaper(app: ElectronApplication): Promise<string> {
  const look = () => app.evaluate(() => (Reflect.get(globalThis, 'caught') as string | undefined) ?? '');
  await expect.poll(async () => (await look()) !== '').toBe(true);
  return look();
}
