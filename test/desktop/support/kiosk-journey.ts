import type { Page } from '@playwright/test';
import { begin } from '../../shots/kiosk-visit.ts';

/** A visitor steps up to the kiosk's window: home, in plain Japanese. The page's clock can be moved on from here. */
export async function stepUp(kiosk: Page): Promise<void> {
  await kiosk.clock.install();
  await begin(kiosk, { panel: 'portrait-32', language: 'ja', large: false, dark: false, low: false });
}

/** Takes the ticket that the plan on the screen offers. */
export async function takeTicket(kiosk: Page): Promise<void> {
  await kiosk.locator('html[data-screen=plan] main [data-touch] button').last().click();
  await kiosk.locator('[data-paper=printed], [data-paper=failed]').waitFor();
}
