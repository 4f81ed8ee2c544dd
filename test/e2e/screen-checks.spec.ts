import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { openKiosk, panels, type VisitModes } from '../shots/kiosk-visit.ts';
import { walkKiosk, type WalkHubs } from '../shots/kiosk-walk.ts';
import { openBrowser, settled } from '../shots/studio.ts';
import { startTestHub } from '../support/hub.ts';
import { faultsOf } from './screen-checks.ts';

/** The walks: both panels, both languages, normal and large; the dark palette and the lowered screen once each. */
const walks: readonly VisitModes[] = [
  ...(['portrait-32', 'landscape-21'] as const).flatMap((panel) =>
    (['ja', 'en'] as const).flatMap((language) =>
      [false, true].map((large) => ({ panel, language, large, dark: false, low: false })),
    ),
  ),
  { panel: 'portrait-32', language: 'ja', large: false, dark: true, low: false },
  { panel: 'portrait-32', language: 'ja', large: false, dark: false, low: true },
  { panel: 'portrait-32', language: 'en', large: true, dark: false, low: true },
];

let browser: Browser;
let hubs: WalkHubs;

test.beforeAll(async () => {
  browser = await openBrowser();
  hubs = { demo: await startTestHub({ settings: { demo: true } }), plain: await startTestHub() };
});

test.afterAll(async () => {
  await browser.close();
  await hubs.demo.stop();
  await hubs.plain.stop();
});

for (const modes of walks) {
  const { panel, language, large, dark, low } = modes;
  const label = [panel, language, large && 'large', dark && 'dark', low && 'lowered'].filter(Boolean).join(' ');
  test(`every kiosk screen can be read and pressed: ${label}`, async () => {
    test.setTimeout(300_000);
    const found: Record<string, readonly string[]> = {};
    await walkKiosk({
      browser,
      hubs,
      modes,
      on: async (page, screen) => {
        const faults = await check(page, modes);
        if (faults.length > 0) found[screen] = faults;
      },
    });
    expect(found).toEqual({});
  });
}

for (const panel of ['portrait-32', 'landscape-21'] as const) {
  test(`the pairing screen can be read and pressed: ${panel}`, async () => {
    const page = await openKiosk(browser, hubs.plain, { panel, token: null });
    await page.locator('main button').nth(20).waitFor();
    expect(await check(page, { panel, large: false })).toEqual([]);
    await page.context().close();
  });
}

async function check(page: Page, { panel, large }: Pick<VisitModes, 'panel' | 'large'>): Promise<string[]> {
  await settled(page);
  const rules = { mmPerPixel: panels[panel].mm, target: 20, primary: 25, gap: 8, contrast: 7 };
  const faults = await faultsOf(page, rules);
  return large ? faults : [...faults, ...(await axeFaults(page))];
}

/** Larger text changes nothing that axe looks at, so those walks go without. */
async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html ?? ''}`);
}
