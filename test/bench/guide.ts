import type { Browser, Page } from '@playwright/test';
import { answerGuide, lifeEvents, openGuide, openProcedure } from '../shots/guide-visit.ts';
import { atScreen, begin, openKiosk } from '../shots/kiosk-visit.ts';
import { openBrowser } from '../shots/studio.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { countTouches, touchesOf } from '../support/touches.ts';

/** What people come for most: the certificates, then the life events (the sample town's order). */
const CERTIFICATES = [
  'residence-record',
  'seal-certificate',
  'family-register',
  'income-certificate',
  'tax-paid-certificate',
] as const;
const LIFE_EVENTS = ['moving-in', 'moving-out', 'moving-within', 'bereavement', 'birth', 'marriage', 'work'] as const;

/** Touches of one errand; `questions` of them were answers. */
interface Touches {
  readonly touches: number;
  readonly questions: number;
}

/**
 * Touches from home to the ticket in the real kiosk, counted by the page itself from what the browser says was touched. A
 * certificate should need no more than 4, a life event 4 and its questions.
 */
export async function guideBench(): Promise<object> {
  const hub = await startTestHub();
  const browser = await openBrowser();
  try {
    const errands: Record<string, Touches> = {};
    for (const id of CERTIFICATES) errands[id] = await visit(browser, hub, (page) => certificate(page, hub, id));
    for (const id of LIFE_EVENTS) errands[id] = await visit(browser, hub, (page) => lifeEvent(page, hub, id));
    return { ...worst(errands), errands };
  } finally {
    await browser.close();
    await hub.stop();
  }
}

function worst(errands: Readonly<Record<string, Touches>>): object {
  const beside = (ids: readonly string[]): number[] =>
    ids.map((id) => (errands[id]?.touches ?? 0) - (errands[id]?.questions ?? 0));
  return {
    certificate_touches: Math.max(...beside(CERTIFICATES)),
    life_event_touches_beside_questions: Math.max(...beside(LIFE_EVENTS)),
  };
}

/** One visitor at a fresh kiosk, from home until a number stands on the screen. */
async function visit(browser: Browser, hub: TestHub, walk: (page: Page) => Promise<number>): Promise<Touches> {
  const page = await openKiosk(browser, hub, { panel: 'portrait-32', prepare: countTouches });
  await begin(page, { panel: 'portrait-32', language: 'ja', large: false, dark: false, low: false });
  await page.clock.runFor(500);
  const before = await touchesOf(page);
  const questions = await walk(page);
  // the last key, also where forms are offered before it
  await page.locator('main [data-touch] button').last().click();
  await atScreen(page, 'ticket');
  const touches = (await touchesOf(page)) - before;
  await page.context().close();
  return { touches, questions };
}

async function certificate(page: Page, hub: TestHub, id: string): Promise<number> {
  await openProcedure(page, hub.hub.deps.content().guidance, id);
  return 0;
}

async function lifeEvent(page: Page, hub: TestHub, id: string): Promise<number> {
  const guide = await openGuide(page, hub.hub.deps.content().guidance, id);
  return Object.keys(await answerGuide(page, { guide, wanted: lifeEvents[id] ?? {} })).length;
}
