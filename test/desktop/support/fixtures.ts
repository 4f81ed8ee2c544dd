import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { FakePrinter } from '../../support/fake-printer.ts';
import { electronAtHand, root } from './electron-at-hand.ts';
import { openDisplay } from './own-display.ts';
import { makeDataFolder, makeRunFolder, type RunsAs } from './run-folder.ts';

/** What all tests of one worker share. */
export interface Desk {
  readonly executable: string;
  readonly display: string;
  readonly user: RunsAs;
}

/** A started program. */
export interface Started {
  readonly app: ElectronApplication;
  readonly data: string;
  /** Everything it wrote to its error stream. */
  log(): string;
}

/** How it is started; `settings` become the data folder's settings file. */
export interface StartOptions {
  readonly role: string;
  readonly data?: string;
  readonly settings?: object;
  readonly flags?: readonly string[];
}

/** What one test asks for. */
interface ForTest {
  /** Where Electron runs; a test that asks for it is skipped where none can. */
  readonly desk: Desk;
  readonly start: (options: StartOptions) => Promise<Started>;
  readonly printer: { fake: FakePrinter; port: number };
}

/** Journeys in real, sandboxed Electron. */
export const test = base.extend<ForTest, { place: Desk | { readonly missing: string } }>({
  place: [
    async ({}, use) => {
      const hand = electronAtHand();
      const display = await openDisplay();
      if ('missing' in hand || display === null) {
        const missing = 'missing' in hand ? hand.missing : 'no Xvfb (npm run setup)';
        process.stdout.write(`Electron tests are skipped: ${missing}\n`);
        await use({ missing });
        return display?.close();
      }
      const { folder, executable } = makeRunFolder(root, hand.electron, hand.user);
      await use({ executable, display: display.name, user: hand.user });
      display.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  desk: async ({ place }, use, testInfo) => {
    if ('missing' in place) return testInfo.skip(true, place.missing);
    await use(place);
  },

  start: async ({ desk }, use) => {
    const started: Started[] = [];
    await use(async (options) => {
      const one = await startProgram(desk, options);
      started.push(one);
      return one;
    });
    for (const { app } of started) await app.close().catch(() => undefined);
    for (const { data } of started) rmSync(data, { recursive: true, force: true });
  },

  printer: async ({}, use) => {
    const fake = new FakePrinter();
    await use({ fake, port: await fake.listen() });
    await fake.close();
  },
});

async function startProgram(desk: Desk, { role, settings, flags = [], ...options }: StartOptions): Promise<Started> {
  const data = options.data ?? makeDataFolder(desk.user);
  if (settings) writeFileSync(path.join(data, 'machimado.json'), JSON.stringify(settings), { mode: 0o644 });
  const app = await _electron.launch({
    executablePath: desk.executable,
    args: [`--role=${role}`, `--data=${data}`, '--port=0', ...flags],
    env: { ...process.env, DISPLAY: desk.display } as Record<string, string>,
    chromiumSandbox: true,
  });
  let log = '';
  app.process().stderr?.on('data', (bytes: Buffer) => (log += bytes.toString()));
  return { app, data, log: () => log };
}

/** The window that shows a face, once it is there. */
export async function faceWindow(app: ElectronApplication, face: string): Promise<Page> {
  const isIt = (page: Page): boolean => page.url().startsWith(`app://machimado/${face}/`);
  const open = app.windows().find(isIt);
  return (
    open ?? app.waitForEvent('window', { predicate: async (page) => page.waitForURL(/^app:/).then(() => isIt(page)) })
  );
}
