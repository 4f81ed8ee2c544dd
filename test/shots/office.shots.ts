import { startTestHub } from '../support/hub.ts';
import { officeWalk, type OfficeSize } from './office-walk.ts';
import type { FaceShots } from './studio.ts';

const sizes: readonly OfficeSize[] = [
  { width: 1440, height: 900, language: 'ja' },
  { width: 1440, height: 900, language: 'en' },
  { width: 1024, height: 768, language: 'ja' },
  { width: 1024, height: 768, language: 'en' },
];

/** The office's list. */
export const shots: FaceShots = {
  face: 'office',
  async take({ browser, shoot }) {
    for (const size of sizes) {
      const hub = await startTestHub();
      const on: Parameters<typeof officeWalk>[1]['on'] = (page, name) =>
        shoot(page, 'office', `${size.width}-${size.language}/${name}`);
      await officeWalk(browser, { hub, size, on });
      await hub.stop();
    }
  },
};
