import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../electron/hub/demo.ts';
import { press } from '../e2e/counter-hall.ts';
import { signInAt, sitAt } from '../shots/desk-page.ts';
import { FAMILY_MOVES_IN, visitWithCard } from '../shots/no-writing-visit.ts';
import { darkest, pdfPixels } from '../support/paper-press/pdf-pixels.ts';
import { sampleContent } from '../support/sample-guidance.ts';
import { faceWindow, test } from './support/fixtures.ts';
import { stepUp } from './support/kiosk-journey.ts';

/* From the card on the reader to the printed form and to nothing, in real, sandboxed Electron: bridge, card process, hub. */

const { guidance, town } = sampleContent();
const NAME = '見本　花子';

/** Counter 2 takes in who moves here. */
const COUNTER = 2;

const draft = (desk: Page) => desk.getByRole('region', { name: '申請書の下書き' });

/** Instead of a printer, which this machine has none of: the sheet that would go to it. */
async function catchPaper(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ webContents }) => {
    const counter = webContents.getAllWebContents().find((one) => one.getURL().includes('/counter/'));
    if (!counter) throw new Error('no counter');
    counter.print = (options, done) => {
      void counter.printToPDF({ preferCSSPageSize: true, printBackground: true }).then((pdf) => {
        Reflect.set(globalThis, 'caught', { pdf: pdf.toString('base64'), pageSize: options?.pageSize });
        done?.(true, '');
      });
    };
  });
}

interface Caught {
  readonly pdf: string;
  readonly pageSize: unknown;
}

async function caughtPaper(app: ElectronApplication): Promise<Caught> {
  const look = () => app.evaluate(() => (Reflect.get(globalThis, 'caught') as Caught | undefined) ?? null);
  await expect.poll(async () => (await look()) !== null).toBe(true);
  return (await look()) ?? { pdf: '', pageSize: null };
}

/** Files below a folder that hold a text, in the letters of the disk or of the browser. */
function filesWith(folder: string, text: string): string[] {
  const needles = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => needles.some((needle) => readFileSync(file).includes(needle)));
}

test('a card, five forms, one ticket, a printed form, and nothing left', async ({ start }) => {
  test.slow();
  const { app, data, log } = await start({ role: 'demo' });
  const kiosk = await faceWindow(app, 'kiosk');
  await stepUp(kiosk);
  const { ticket } = await visitWithCard(kiosk, guidance, {
    guide: 'moving-in',
    wanted: FAMILY_MOVES_IN,
    card: 'usual',
  });
  await expect(kiosk.locator('main')).not.toContainText(NAME);

  const desk = await faceWindow(app, 'counter');
  await signInAt(desk, 'sato', DEMO_PASSWORD);
  await sitAt(desk, town.counters.findIndex(({ number }) => number === COUNTER) + 1);
  const row = desk.locator(`[data-row=${ticket}]`);
  await expect(row).toContainText('下書き');
  await row.getByRole('button').last().click();
  await expect(desk.locator('main header')).toContainText(ticket);
  await press(desk, 'F4');
  await expect(desk.locator('[data-fact="applicant.name"]')).toContainText(NAME);

  await catchPaper(app);
  await press(desk, 'Control+p');
  await expect(draft(desk)).toContainText('印刷ずみ');
  const { pdf, pageSize } = await caughtPaper(app);
  expect(pageSize).toBe('A4');
  const page = pdfPixels(Buffer.from(pdf, 'base64'));
  expect(page.width / page.height).toBeCloseTo(210 / 297, 2);
  expect(darkest(page, { x: 60, y: 12, width: 90, height: 12 }), 'the title').toBeLessThan(80);

  await press(desk, 'u');
  await expect(draft(desk)).toContainText('受け付けた');
  await press(desk, 'Delete');
  await press(desk, '1');
  await press(desk, 'x');
  await expect(desk.getByText(NAME)).toHaveCount(0);
  expect(filesWith(data, NAME)).toEqual([]);
  for (const secret of [NAME, '1234', '09012345678']) expect(log()).not.toContain(secret);
});
