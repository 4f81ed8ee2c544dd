import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { fillHall } from '../shots/busy-desk.ts';
import { walkDesk, walkEvening } from '../shots/counter-walk.ts';
import { openDeskPage, signInAt, sitAt } from '../shots/desk-page.ts';
import { openBrowser, settled } from '../shots/studio.ts';
import { testClock } from '../support/clock.ts';
import { startTestHub } from '../support/hub.ts';

let browser: Browser;

test.beforeAll(async () => {
  browser = await openBrowser();
});

test.afterAll(async () => {
  await browser.close();
});

const walks = [
  { width: 1440, height: 900, language: 'ja', at: '2026-11-24T10:00:00+09:00', walk: walkDesk, axe: true },
  { width: 1024, height: 768, language: 'en', at: '2026-11-24T10:00:00+09:00', walk: walkDesk, axe: false },
  { width: 1024, height: 768, language: 'ja', at: '2026-11-24T16:52:00+09:00', walk: walkEvening, axe: true },
] as const;

for (const { at, walk, axe, ...size } of walks) {
  test(`every state and dialog of the desk can be read: ${size.width} ${size.language} from ${at.slice(11, 16)}`, async () => {
    test.setTimeout(400_000);
    const hub = await startTestHub({ clock: testClock(at) });
    const hall = await fillHall(hub);
    await hub.addStaff('sato');
    const page = await openDeskPage(browser, hub, size);
    await signInAt(page, 'sato');
    await page.getByRole('listitem').nth(7).waitFor();
    await sitAt(page, 2);
    await page.locator('[data-row]').first().waitFor();
    const found: Record<string, readonly string[]> = {};
    const on = async (_page: Page, name: string): Promise<void> => {
      const faults = [...(await cutOn(page)), ...(axe ? await axeOn(page) : [])];
      if (faults.length > 0) found[name] = faults;
    };
    await walk(page, { hall, on });
    await page.context().close();
    await hub.stop();
    expect(found).toEqual({});
  });
}

/** Contrast and names; colours and names are the same at every size, so one walk is enough. */
async function axeOn(page: Page): Promise<string[]> {
  const enhanced = { rules: { 'color-contrast-enhanced': { enabled: true } } };
  const { violations } = await new AxeBuilder({ page }).options(enhanced).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** Words that stick out of their place. */
async function cutOn(page: Page): Promise<string[]> {
  await settled(page);
  return page.evaluate(() =>
    [...document.querySelectorAll('button, dialog, li, section')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `sticks out of <${one.tagName}>: ${one.textContent?.slice(0, 40)}`),
  );
}
