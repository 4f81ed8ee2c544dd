import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { benchSettings } from '../support/bench-settings.ts';
import { electronAtHand, root } from '../desktop/support/electron-at-hand.ts';
import { openDisplay } from '../desktop/support/own-display.ts';
import { makeDataFolder, makeRunFolder, type RunsAs } from '../desktop/support/run-folder.ts';
import { percentile, rounded } from './figures.ts';

/** The median, or why there is none. */
export type KioskUsable =
  | { readonly kiosk_usable_ms: number; readonly electron: string }
  | { readonly kiosk_usable_ms: null; readonly kiosk_note: string };

/** How a kiosk is started here. */
interface Desk {
  readonly executable: string;
  readonly display: string;
  readonly user: RunsAs;
}

/** Starts the built program as a kiosk with its own hub, in sandboxed Electron on a display of its own. */
export async function kioskUsable(starts: number): Promise<KioskUsable> {
  const hand = electronAtHand();
  if ('missing' in hand) return { kiosk_usable_ms: null, kiosk_note: hand.missing };
  const display = await openDisplay();
  if (display === null) return { kiosk_usable_ms: null, kiosk_note: 'no Xvfb (npm run setup)' };
  const { folder, executable } = makeRunFolder(root, hand.electron, hand.user);
  try {
    const samples: number[] = [];
    for (let start = 0; start < starts; start += 1) {
      samples.push(await oneStart({ executable, display: display.name, user: hand.user }));
    }
    return { kiosk_usable_ms: rounded(percentile(samples, 0.5), 0), electron: hand.electron.version };
  } finally {
    display.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the start of the process until the first touch leads on to the errands. */
async function oneStart({ executable, display, user }: Desk): Promise<number> {
  const data = makeDataFolder(user);
  try {
    benchSettings(data);
    readableBy(user, data);
    const startedAt = performance.now();
    const app = await _electron.launch({
      executablePath: executable,
      args: ['--role=kiosk', `--data=${data}`, '--port=0'],
      env: { ...process.env, DISPLAY: display } as Record<string, string>,
      chromiumSandbox: true,
    });
    const page = await app.firstWindow();
    await page.getByRole('button', { name: /はじめる/ }).click();
    await page.getByRole('button', { name: /証明書がほしい/ }).waitFor();
    const ms = performance.now() - startedAt;
    await app.close();
    return ms;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

function readableBy({ uid, gid }: RunsAs, folder: string): void {
  spawnSync('chown', ['-R', `${uid}:${gid}`, path.resolve(folder)]);
}
