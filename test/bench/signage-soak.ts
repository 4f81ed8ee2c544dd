import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from '@playwright/test';
import { draw } from '../../shared/lib/draw.ts';
import { openBrowser } from '../shots/studio.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { countPanels, fasterPage } from './faster-page.ts';
import { rounded } from './figures.ts';
import { hallLife } from './signage-life.ts';

/** The hall's time goes so many times faster: twenty minutes are a working day. */
const PACE = 20;
/** Something happens so often, and the heap is looked at so often (ms of real time). */
const [STEP_MS, SAMPLE_MS] = [700, 5_000];
const MORNING = Date.parse('2026-11-24T08:35:00+09:00');

/** The real player before a hall that lives, for `--minutes` (20): what its heap does, what it showed, what went wrong. */
export async function signageSoakBench() {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '20' } }, allowPositionals: true });
  const minutes = Number(values.minutes);
  const begun = performance.now();
  const now = (): number => Math.round(MORNING + (performance.now() - begun) * PACE);
  const hub = await startTestHub({ clock: { now, set: () => undefined, forward: () => undefined } });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    const errors = errorsOf(page);
    await openPlayer(page, hub);
    const heaps = await live(page, hub, minutes * 60_000);
    const counted = await page.evaluate(() => (globalThis as unknown as { counted: Counted }).counted);
    return {
      minutes,
      pace: PACE,
      samples: heaps.length,
      heap_mb_first: rounded((heaps[0] ?? 0) / 2 ** 20),
      heap_mb_last: rounded((heaps.at(-1) ?? 0) / 2 ** 20),
      heap_slope_percent: rounded(slopePercent(heaps.slice(Math.floor(heaps.length / 3)))),
      panels_shown: counted.panels,
      calls_shown: counted.calls,
      emergencies_shown: counted.emergencies,
      errors_shown: errors.length,
      ...(errors.length > 0 ? { errors: errors.slice(0, 5) } : {}),
    };
  } finally {
    await browser.close();
    await hub.stop();
  }
}

interface Counted {
  readonly panels: number;
  readonly emergencies: number;
  readonly calls: number;
}

async function openPlayer(page: Page, hub: TestHub): Promise<void> {
  const token = await hub.pairingToken('signage');
  await page.addInitScript((value) => localStorage.setItem('machimado.signage.token', value), token);
  await page.addInitScript(`(${fasterPage})(${PACE})`);
  await page.addInitScript(`(${countPanels})()`);
  await page.goto(`${hub.address}/signage/`);
  await page.locator('[data-now]').waitFor();
}

/** Everything that is not a picture of the hall: thrown, told to the console, or nothing on the screen. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('crash', () => errors.push('crash'));
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  return errors;
}

async function live(page: Page, hub: TestHub, ms: number): Promise<number[]> {
  let draws = 0;
  const life = await hallLife(hub, () => draw(1, (draws += 1), 0));
  const cdp = await page.context().newCDPSession(page);
  const heaps: number[] = [];
  let sampled = performance.now();
  for (const end = performance.now() + ms; performance.now() < end; await sleep(STEP_MS)) {
    await life.step();
    // The hub's heartbeat goes by real time, the display's patience by its own.
    hub.hub.changed();
    if (performance.now() - sampled < SAMPLE_MS) continue;
    sampled = performance.now();
    heaps.push(await heapOf(cdp));
    await page.locator('[data-now], [data-calling], [data-emergency], [data-closed]').first().waitFor();
  }
  return heaps;
}

/** Bytes in use after everything that can be thrown away was. */
async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}

/** How much the heap grows over these samples by the straight line nearest to them, in percent of their mean. */
function slopePercent(heaps: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [(heaps.length - 1) / 2, mean(heaps)];
  const along = heaps.reduce((sum, heap, at) => sum + (at - x) * (heap - y), 0);
  const spread = heaps.reduce((sum, _, at) => sum + (at - x) ** 2, 0);
  return ((along / spread) * (heaps.length - 1) * 100) / y;
}
