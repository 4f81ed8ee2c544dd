import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import type { Panel } from '../../shared/bridge.ts';
import { languages } from '../../shared/domain/language.ts';
import { openKiosk, panels } from '../shots/kiosk-visit.ts';
import { walkKiosk, type WalkHubs } from '../shots/kiosk-walk.ts';
import { openBrowser, settled } from '../shots/studio.ts';
import { startTestHub } from '../support/hub.ts';
import { worstQuestions } from './question-checks.ts';
import { faultsOf } from './screen-checks.ts';

/** A visitor's modes in which a screen is looked at, by the keys that switch them; the last one switches all off again. */
interface Look {
  readonly name: string;
  readonly keys: readonly string[];
}

const LARGE = 'F3';
const DARK = 'F4';
const LOW = 'F7';

/** Dark and large go together: colours do not depend on the size, nor places on the colours. */
const looks: Readonly<Record<Panel, readonly Look[]>> = {
  'portrait-32': [
    { name: 'large and dark', keys: [LARGE, DARK] },
    { name: 'large and lowered', keys: [DARK, LOW] },
    { name: 'lowered', keys: [LARGE] },
    { name: '', keys: [LOW] },
  ],
  'landscape-21': [
    { name: 'large and dark', keys: [LARGE, DARK] },
    { name: '', keys: [LARGE, DARK] },
  ],
};

/** Measures every kind of screen of a panel in every language and mode, and every question where it is longest. */
export function checkScreens(panel: Panel): void {
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

  for (const language of languages) {
    test(`every kind of screen can be read and pressed: ${panel} ${language}`, async () => {
      test.setTimeout(480_000);
      const found: Record<string, readonly string[]> = {};
      const note = async (page: Page, name: string): Promise<void> => {
        const faults = await faultsOn(page, panel);
        if (faults.length > 0) found[name] = faults;
      };
      await walkKiosk({
        browser,
        hubs,
        modes: { panel, language, large: false, dark: false, low: false },
        on: async (page, screen) => {
          await note(page, screen);
          // What a screen reader is told does not depend on the panel: the tall one stands for both.
          const unnamed = panel === 'portrait-32' ? await axeFaults(page) : [];
          if (unnamed.length > 0) found[`${screen} for screen readers`] = unnamed;
          await inEveryLook(page, looks[panel], (look) => note(page, `${screen} ${look}`));
        },
      });
      expect(found).toEqual({});
    });
  }

  test(`every question can be read and pressed where it is longest: ${panel}`, async () => {
    test.setTimeout(300_000);
    const found: Record<string, readonly string[]> = {};
    await worstQuestions(browser, { hub: hubs.plain, panel }, async (page, question) => {
      const faults = await faultsOn(page, panel);
      if (faults.length > 0) found[question] = faults;
    });
    expect(found).toEqual({});
  });

  test(`the pairing screen can be read and pressed: ${panel}`, async () => {
    const page = await openKiosk(browser, hubs.plain, { panel, token: null });
    await page.locator('main button').nth(20).waitFor();
    expect([...(await faultsOn(page, panel)), ...(await axeFaults(page))]).toEqual([]);
    await page.context().close();
  });
}

/** Looks at the same screen in every mode, and leaves it as it was. */
async function inEveryLook(page: Page, all: readonly Look[], at: (look: string) => Promise<void>): Promise<void> {
  for (const { name, keys } of all) {
    for (const key of keys) await strike(page, key);
    if (name !== '') await at(name);
  }
}

/** Presses a key at once: no second is lost waiting for a hand that does not tremble. */
async function strike(page: Page, key: string): Promise<void> {
  const steady = (): boolean => delete document.documentElement.dataset['settling'];
  await page.evaluate(steady);
  await page.keyboard.press(key);
  await page.evaluate(steady);
}

async function faultsOn(page: Page, panel: Panel): Promise<string[]> {
  await settled(page);
  return faultsOf(page, { mmPerPixel: panels[panel].mm, target: 20, primary: 25, gap: 8, contrast: 7, letters: 27 });
}

async function axeFaults(page: Page): Promise<string[]> {
  // Contrast is measured by our own rule, which is stricter (7:1) and looks at every mode; axe takes most of its time for it.
  const axe = new AxeBuilder({ page }).setLegacyMode().disableRules('color-contrast');
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html ?? ''}`);
}
