import type { Page } from '@playwright/test';
import type { CardStep } from '../../renderer/kiosk/screen.ts';
import { simulatedCards, type SimulatedCard } from '../../shared/card/simulated-cards.ts';
import type { Guidance } from '../../shared/domain/guidance.ts';
import { openProcedure } from './guide-visit.ts';
import { atScreen, press } from './kiosk-visit.ts';
import type { OnScreen } from './on-screen.ts';

/** What the made-up cards are opened with. */
const PIN = '1234';

/** Walks each kind of screen with the card; the page shows home, before and after, and the hub is a demonstration. */
export async function walkCard(page: Page, guidance: Guidance, on: OnScreen): Promise<void> {
  await openForms(page, guidance);
  await on(page, 'card-offer');
  await press(choice(page, 0));
  await atStep(page, 'consent');
  await on(page, 'card-consent');
  await press(primary(page));
  await atStep(page, 'hold');
  await on(page, 'card-hold');
  await walkTroubles(page, on);
  await walkPin(page, on);
  await walkRead(page, on);
  await press(primary(page));
  await atStep(page, 'take');
  await on(page, 'card-take');
  await press(page.locator('nav button').nth(1));
  await atScreen(page, 'card-left');
  await on(page, 'card-left');
  await layCard(page, null);
  await atScreen(page, 'home');
}

/** From home to the offer for the forms of a certificate. */
export async function openForms(page: Page, guidance: Guidance): Promise<void> {
  await openProcedure(page, guidance, 'residence-record');
  await atScreen(page, 'plan');
  await press(primary(page));
  await atStep(page, 'offer');
}

/** Lays a made-up card on the reader, by the tray; null = takes away what lies there. */
export async function layCard(page: Page, card: SimulatedCard | null): Promise<void> {
  const tray = page.locator('aside[data-tray]');
  const tab = tray.locator('> button');
  await tab.click();
  const place = card === null ? simulatedCards.length : simulatedCards.indexOf(card);
  await tray.locator('> div button').nth(place).click();
  await tab.click();
}

/** Types a PIN and sends it. */
export async function typePin(page: Page, pin: string): Promise<void> {
  await atStep(page, 'pin');
  for (const digit of pin) await page.locator('[data-touch] button[data-rapid]').getByText(digit, { exact: true }).click();
  await press(primary(page));
}

/** Waits until the page shows this step with the card. */
export async function atStep(page: Page, step: CardStep['kind']): Promise<void> {
  await page.locator(`html[data-screen=card][data-page=${step}] main`).waitFor();
}

/** Each of these cards says something else; a key leads back to where a card is laid down. */
async function walkTroubles(page: Page, on: OnScreen): Promise<void> {
  await layCard(page, 'silent');
  await atStep(page, 'looking');
  await on(page, 'card-looking');
  await press(choice(page, 1));
  await atStep(page, 'consent');
  await layCard(page, null);
  await press(primary(page));
  for (const card of ['blocked', 'other-card'] as const) {
    await atStep(page, 'hold');
    await layCard(page, card);
    await atStep(page, 'trouble');
    await on(page, `card-${card}`);
    await layCard(page, null);
  }
  await atStep(page, 'hold');
  await layCard(page, 'one-try');
  await atStep(page, 'last-try');
  await on(page, 'card-last-try');
  await layCard(page, null);
  await atStep(page, 'trouble');
  await on(page, 'card-lifted');
}

async function walkPin(page: Page, on: OnScreen): Promise<void> {
  await layCard(page, 'usual');
  await typePin(page, '12');
  await on(page, 'card-pin');
  await typePin(page, '99');
  await page.locator('main [role=alert]').waitFor();
  await atStep(page, 'pin');
  await on(page, 'card-pin-wrong');
}

/** What is hard to show: a long address, a character without a shape, a child. */
async function walkRead(page: Page, on: OnScreen): Promise<void> {
  await typePin(page, PIN);
  await atStep(page, 'read');
  await on(page, 'card-read');
  for (const card of ['long-address', 'no-glyph', 'child'] as const) {
    await press(page.locator('nav button').first());
    await atStep(page, 'consent');
    await layCard(page, card);
    await press(primary(page));
    await typePin(page, PIN);
    await atStep(page, 'read');
    await on(page, `card-read-${card}`);
  }
}

const primary = (page: Page) => page.locator('main button[data-variant=primary]');
const choice = (page: Page, place: number) => page.locator('[data-touch] button').nth(place);
