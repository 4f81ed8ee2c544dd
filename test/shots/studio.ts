import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';

const CHROMIUM = process.env['MACHIMADO_CHROMIUM'] ?? '/usr/bin/chromium';

/** Where the pictures go; the folder is ignored by git. */
export const SHOTS = path.resolve(import.meta.dirname, '../../shots');

/** What a face's list needs to take its pictures. */
export interface Studio {
  readonly browser: Browser;
  /** Takes one picture of the whole viewport: `shots/<face>/<name>.png`. */
  readonly shoot: (page: Page, face: string, name: string) => Promise<void>;
}

/** One face's list: it opens its own hub and pages and names every picture. */
export interface FaceShots {
  readonly face: string;
  readonly take: (studio: Studio) => Promise<void>;
}

/** Opens the browser that all pictures are taken with. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Waits until nothing moves and every letter is there, then takes the picture. */
export async function shoot(page: Page, face: string, name: string): Promise<void> {
  const file = path.join(SHOTS, face, `${name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  await settled(page);
  await page.screenshot({ path: file, animations: 'disabled' });
}

/** Fonts loaded, the cross-fade over; one whose picture has gone meanwhile is over, too. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(
      document
        .getAnimations()
        .map((one) => (one.effect?.getTiming().iterations === Infinity ? null : one.finished.catch(() => null))),
    );
  });
}
