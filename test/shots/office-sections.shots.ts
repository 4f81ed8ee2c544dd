import type { Page } from '@playwright/test';
import { startTestHub } from '../support/hub.ts';
import { importsWalk } from './imports-walk.ts';
import { noticesWalk } from './notices-walk.ts';
import type { FaceShots } from './studio.ts';

const sizes = [
  { width: 1440, height: 900, language: 'ja' },
  { width: 1440, height: 900, language: 'en' },
  { width: 1024, height: 768, language: 'ja' },
  { width: 1024, height: 768, language: 'en' },
] as const;

/** The notices and the import of the office's page. */
export const shots: FaceShots = {
  face: 'office-sections',
  async take({ browser, shoot }) {
    for (const size of sizes) {
      for (const [part, walk] of Object.entries({ notices: noticesWalk, import: importsWalk })) {
        const hub = await startTestHub();
        const on = (page: Page, name: string) => shoot(page, shots.face, `${size.language}-${size.width}/${part}-${name}`);
        await walk(browser, { hub, size, on });
        await hub.stop();
      }
    }
  },
};
