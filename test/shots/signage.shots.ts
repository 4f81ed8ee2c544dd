import { rmSync } from 'node:fs';
import type { FaceShots } from './studio.ts';
import { longNamedTown } from './signage-town.ts';
import { walkDisplay } from './signage-walk.ts';

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1366, height: 768 },
  { width: 3840, height: 2160 },
];

/** The display's list. */
export const shots: FaceShots = {
  face: 'signage',
  async take({ browser, shoot }) {
    for (const size of sizes) {
      const folder = `${size.width}x${size.height}`;
      await walkDisplay({ browser, size, on: (page, name) => shoot(page, 'signage', `${folder}/${name}`) });
    }
    const town = longNamedTown();
    const size = { width: 1920, height: 1080 };
    await walkDisplay({ browser, size, town, on: (page, name) => shoot(page, 'signage', `long-names/${name}`) });
    rmSync(town, { recursive: true, force: true });
  },
};
