import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { languages } from '../../shared/domain/language.ts';
import { openBrowser, settled } from '../shots/studio.ts';
import { walkPhone } from '../shots/ticket-walk.ts';
import { faultsOf } from './screen-checks.ts';

/** CSS pixels: a thumb's 44 with some to spare, the two keys at the thumb 52, 7:1 everywhere. */
const rules = { mmPerPixel: 1, target: 48, primary: 52, gap: 8, contrast: 7 };

/** Tall enough that the whole page is on the screen, as if the visitor had scrolled. */
const height = 4_000;

let browser: Browser;

test.beforeAll(async () => {
  browser = await openBrowser();
});

test.afterAll(async () => {
  await browser.close();
});

const phones = {
  '390 wide': { width: 390, height },
  '320 wide, letters of double size': { width: 320, height, letters: 2 },
} as const;

for (const language of languages) {
  for (const [name, phone] of Object.entries(phones)) {
    test(`every phone page can be read and pressed: ${language}, ${name}`, async () => {
      test.setTimeout(180_000);
      const found: Record<string, readonly string[]> = {};
      await walkPhone({
        browser,
        phone,
        language,
        on: async (page, screen) => {
          await settled(page);
          const faults = [...(await faultsOf(page, rules)), ...('letters' in phone ? [] : await axeFaults(page))];
          if (faults.length > 0) found[screen] = faults;
        },
      });
      expect(found).toEqual({});
    });
  }
}

/** Larger letters change nothing that axe looks at, so those walks go without. */
async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html ?? ''}`);
}
