import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { minutesOfDay } from '../../shared/lib/time-of-day.ts';
import { faultsOf } from '../e2e/screen-checks.ts';
import { smallLetters } from '../e2e/small-letters.ts';
import { testClock } from '../support/clock.ts';
import { startTestHub } from '../support/hub.ts';
import { dayScript } from './signage-day-script.ts';
import { openDisplay } from './signage-page.ts';
import { openBrowser, settled, SHOTS } from './studio.ts';

/**
 * A day before the display, with a picture of each minute: `node test/shots/signage-day.ts [--size=1080x1920] [--from=07:30]
 * [--to=20:00]`. Each picture is checked for what overflows, is cut, empty or too small; console errors count as well.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1920x1080' },
    from: { type: 'string', default: '07:30' },
    to: { type: 'string', default: '20:00' },
  },
});
const [width = 1920, height = 1080] = values.size.split('x').map(Number);
const folder = path.join(SHOTS, 'signage-day', values.size);
/** The page's own time goes on by less than a minute, so that the line to the hub is not taken for dead. */
const [STEP_MS, CALLED_MS] = [16_000, 1_000];
const rules = { mmPerPixel: 1, target: 0, primary: 0, gap: 0, contrast: 7 };

const clock = testClock(`2026-11-24T${values.from}:00+09:00`);
const hub = await startTestHub({ clock });
const browser = await openBrowser();
const faults: string[] = [];
try {
  mkdirSync(folder, { recursive: true });
  const page = await openDisplay(browser, hub, { width, height, audio: 'running', keepLine: true });
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('console', (line) => line.type() === 'error' && faults.push(`console: ${line.text()}`));
  await page.locator('[data-now], [data-closed]').first().waitFor();
  const happens = await dayScript(hub);
  for (let minute = minutesOfDay(values.from); minute <= minutesOfDay(values.to); minute += 1) {
    await look(page, minute, await happens(minute));
    clock.forward(1);
  }
} finally {
  await browser.close();
  await hub.stop();
}
for (const fault of faults) console.log(fault);
console.log(JSON.stringify({ folder: path.relative(process.cwd(), folder), faults: faults.length }));
process.exit(faults.length > 0 ? 1 : 0);

async function look(page: Page, minute: number, called: boolean): Promise<void> {
  const time = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
  hub.hub.changed();
  const shown = page.locator('[data-emergency]').or(page.getByText(time, { exact: true })).first();
  await page.clock.runFor(called ? CALLED_MS : STEP_MS);
  await shown.waitFor();
  await settled(page);
  const name = time.padStart(5, '0').replace(':', '');
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
  for (const fault of await faultsAt(page)) faults.push(`${time} ${fault}`);
}

async function faultsAt(page: Page): Promise<string[]> {
  const empty = await page.locator('#root:empty, [data-side]:empty, [data-side] > :empty').count();
  return [
    ...(await faultsOf(page, rules)),
    ...(await smallLetters(page, (68 * Math.max(width, height)) / 1920)),
    ...(empty > 0 ? ['an empty place'] : []),
  ];
}
