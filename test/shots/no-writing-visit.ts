import type { Page } from '@playwright/test';
import type { SimulatedCard } from '../../shared/card/simulated-cards.ts';
import type { Guidance } from '../../shared/domain/guidance.ts';
import type { Answers } from '../../shared/flow/place-in-guide.ts';
import { answerGuide, openGuide } from './guide-visit.ts';
import { atStep, layCard, typePin } from './kiosk-card-walk.ts';
import { answerFacts } from './kiosk-forms-walk.ts';
import { atScreen, press } from './kiosk-visit.ts';

/** A made-up family that moves here: 住民異動届, 国保, 児童手当, 住民票 and 印鑑登録. */
export const FAMILY_MOVES_IN: Answers = {
  before: 'paper',
  card: 'no',
  elders: 'none',
  children: 'little',
  insurance: 'not-all',
  pension: 'no',
  nursery: 'no',
  parent: 'two',
  support: 'no',
  water: 'done',
  'dog-bike': 'none',
  papers: 'both',
};

/** What a visit without writing came to. */
export interface NoWritingVisit {
  readonly ticket: string;
  /** Headings of the questions that were asked for the forms, in order. */
  readonly asked: readonly string[];
}

/** From home by a guide and a card to the ticket with its forms; the page shows home before. */
export async function visitWithCard(
  page: Page,
  guidance: Guidance,
  { guide: id, wanted, card }: { readonly guide: string; readonly wanted: Answers; readonly card: SimulatedCard },
): Promise<NoWritingVisit> {
  const guide = await openGuide(page, guidance, id);
  await answerGuide(page, { guide, wanted });
  await atScreen(page, 'plan');
  await press(primary(page));
  await atStep(page, 'offer');
  await press(page.locator('[data-touch] button').first());
  await atStep(page, 'consent');
  await press(primary(page));
  await atStep(page, 'hold');
  await layCard(page, card);
  await typePin(page, '1234');
  await atStep(page, 'read');
  await press(primary(page));
  await atStep(page, 'take');
  await layCard(page, null);
  await atScreen(page, 'facts');
  const asked: string[] = [];
  await answerFacts(page, async (at) => {
    const heading = (await at.locator('h1').textContent()) ?? '';
    if (asked.at(-1) !== heading) asked.push(heading);
  });
  return { ticket: await takeFromCheck(page), asked };
}

/** Through the pages of the check to the ticket; answers its number. */
async function takeFromCheck(page: Page): Promise<string> {
  while (!(await page.locator('[data-touch] [data-variant=primary] svg').count())) await press(primary(page));
  await press(primary(page));
  await atScreen(page, 'ticket');
  const words = (await page.locator('[data-paper]').textContent()) ?? '';
  return /[A-Z]\d{3}/.exec(words)?.[0] ?? `no number in: ${words}`;
}

const primary = (page: Page) => page.locator('main button[data-variant=primary]');
