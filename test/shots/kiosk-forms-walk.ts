import type { Locator, Page } from '@playwright/test';
import type { Guidance } from '../../shared/domain/guidance.ts';
import { openForms } from './kiosk-card-walk.ts';
import { atScreen, press } from './kiosk-visit.ts';
import type { OnScreen } from './on-screen.ts';

/** Walks each kind of question that forms ask, the check and the ticket; the page shows home, before and after. */
export async function walkForms(page: Page, guidance: Guidance, on: OnScreen): Promise<void> {
  await openForms(page, guidance);
  // with the card, by touch, on paper
  await press(page.locator('[data-touch] button').nth(-2));
  await answerFacts(page, once(on));
  await walkCheck(page, on);
  await press(primary(page));
  await page.locator('[data-paper=printed]').waitFor();
  await on(page, 'ticket-forms');
  await press(primary(page));
  await atScreen(page, 'home');
}

/** Answers question after question up to the check; `on` is called before each answer is given. */
export async function answerFacts(page: Page, on: OnScreen): Promise<void> {
  const answer = page.locator('[data-answer]');
  for (;;) {
    await answer.or(page.locator('html[data-page=check] main')).first().waitFor({ state: 'attached' });
    if (!(await answer.count())) return;
    const kind = (await answer.getAttribute('data-answer')) ?? '';
    const before = await answer.getAttribute('data-fact');
    await (answers[kind] ?? first)(page, () => on(page, `facts-${kind}`));
    await page.locator(`[data-answer="${kind}"][data-fact="${before ?? ''}"]`).waitFor({ state: 'detached' });
  }
}

type Look = () => Promise<void>;

/** A year of each era that fits a birth and what was not long ago. */
const years: Readonly<Record<string, string>> = { taisho: '10', showa: '33', heisei: '20', reiwa: '8' };

/** How each kind of question is answered; where nothing stands here, by the first key. */
const answers: Readonly<Record<string, (page: Page, look: Look) => Promise<void>>> = {
  words: typed('みらいはなこ'),
  digits: typed('09012345678'),
  'address-number': typed('5-6'),
  'address-rest': typed('さくらそう'),
  async date(page, look) {
    const era = (await page.locator('[data-era]').getAttribute('data-era')) ?? '';
    for (const part of [years[era] ?? '1958', '4', '3']) {
      await type(page, part);
      if (part === '3') await look();
      await press(primary(page));
    }
  },
  async 'date-era'(page, look) {
    await look();
    await press(page.locator('[data-touch] button').nth(1));
  },
  async several(page, look) {
    await press(page.locator('[data-touch] button').first());
    await look();
    await press(primary(page));
  },
};

function typed(signs: string) {
  return async (page: Page, look: Look): Promise<void> => {
    await type(page, signs);
    await look();
    await press(primary(page));
  };
}

async function first(page: Page, look: Look): Promise<void> {
  await look();
  await press(page.locator('[data-touch] button').first());
}

async function type(page: Page, signs: string): Promise<void> {
  for (const sign of signs) await page.locator('[data-touch] [data-rapid]').getByText(sign, { exact: true }).click();
}

/** Looks at every page of the check, to the last. */
export async function walkCheck(page: Page, on: OnScreen): Promise<void> {
  const shown = page.locator('[data-check]');
  for (let at = 1; ; at += 1) {
    await page.locator(`[data-check="${at}"]`).waitFor();
    await on(page, `facts-check-${at}`);
    if ((await shown.getAttribute('data-last')) !== null) return;
    await press(primary(page));
  }
}

function once(on: OnScreen): OnScreen {
  const seen = new Set<string>();
  return async (page, name) => {
    if (!seen.has(name)) await on(page, name);
    seen.add(name);
  };
}

const primary = (page: Page): Locator => page.locator('main button[data-variant=primary]');
