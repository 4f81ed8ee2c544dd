import { rmSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser } from '@playwright/test';
import { longNamedTown } from '../shots/signage-town.ts';
import { walkDisplay, type DisplayWalk } from '../shots/signage-walk.ts';
import { openBrowser, settled } from '../shots/studio.ts';
import { faultsOf } from './screen-checks.ts';
import { smallLetters } from './small-letters.ts';

/** The smallest letter at 1920 px: read from ten metres on 55 inches. */
const SMALLEST = 68;

/** Nothing on a display is touched, so only what concerns reading counts. */
const rules = { mmPerPixel: 1, target: 0, primary: 0, gap: 0, contrast: 7 };

let browser: Browser;

test.beforeAll(async () => {
  browser = await openBrowser();
});

test.afterAll(async () => {
  await browser.close();
});

for (const [width, height] of [
  [1920, 1080],
  [1080, 1920],
  [1366, 768],
] as const) {
  test(`every picture of the display can be read: ${width}×${height}`, async () => {
    test.setTimeout(360_000);
    expect(await faultsOnWalk({ browser, size: { width, height } })).toEqual({});
  });
}

test('long names are narrowed, never cut', async () => {
  test.setTimeout(360_000);
  const town = longNamedTown();
  expect(await faultsOnWalk({ browser, size: { width: 1920, height: 1080 }, town })).toEqual({});
  rmSync(town, { recursive: true, force: true });
});

async function faultsOnWalk(walk: Omit<DisplayWalk, 'on'>): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  await walkDisplay({
    ...walk,
    async on(page, name) {
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const faults = [
        ...(await faultsOf(page, rules)),
        ...(await smallLetters(page, (SMALLEST * Math.max(walk.size.width, walk.size.height)) / 1920)),
        ...violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html ?? ''}`),
      ];
      if (faults.length > 0) found[name] = faults;
    },
  });
  return found;
}
