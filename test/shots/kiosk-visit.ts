import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import type { Panel } from '../../shared/bridge.ts';
import { languageNames } from '../../renderer/i18n/language-names.ts';
import { SETTLING_MS } from '../../renderer/ui/touch-guard.ts';
import type { Screen } from '../../renderer/kiosk/screen.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { TestHub } from '../support/hub.ts';

/** Real pixels of each panel. */
export const panels: Readonly<Record<Panel, { readonly width: number; readonly height: number; readonly mm: number }>> = {
  'portrait-32': { width: 1080, height: 1920, mm: 0.369 },
  'landscape-21': { width: 1920, height: 1080, mm: 0.248 },
};

/** The modes a visitor can switch on. */
export interface VisitModes {
  readonly panel: Panel;
  readonly language: Language;
  readonly large: boolean;
  readonly dark: boolean;
  readonly low: boolean;
}

/** Which panel, and whether it is paired: no token given = paired now, null = not at all. */
export interface KioskPlace {
  readonly panel: Panel;
  readonly token?: string | null;
  /** A reader for made-up cards, as for development. */
  readonly card?: 'simulated';
  /** What else the machine has, before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** A kiosk of a hub, paired, in a page of its panel's size. */
export async function openKiosk(browser: Browser, hub: TestHub, { panel, token, card, prepare }: KioskPlace): Promise<Page> {
  const context = await kioskContext(browser, panel);
  const paired = token === undefined ? await hub.pairingToken('kiosk') : token;
  if (paired !== null) {
    await context.addInitScript((value) => localStorage.setItem('machimado.kiosk.token', value), paired);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await prepare?.(page);
  await page.clock.install();
  await page.goto(`${hub.address}/kiosk/?panel=${panel}${card ? `&card=${card}` : ''}`);
  return page;
}

function kioskContext(browser: Browser, panel: Panel): Promise<BrowserContext> {
  const { width, height } = panels[panel];
  return browser.newContext({ viewport: { width, height }, timezoneId: 'America/New_York', locale: 'en-US' });
}

/** Begins as a visitor of a language, from the first picture or from home, and switches the modes on. */
export async function begin(page: Page, { language, large, dark, low }: VisitModes): Promise<void> {
  await page.locator('main button').first().waitFor();
  if (await page.locator('html[data-screen=attract]').count()) await press(page.locator('main button').first());
  await atScreen(page, 'home');
  const tongue = page.getByRole('button', { name: languageNames[language], exact: true });
  if (language !== 'ja') await press(tongue);
  const modes = page.locator('nav button');
  if (large) await press(modes.nth(0));
  if (dark) await press(modes.nth(1));
  if (low) await press(modes.nth(2));
}

/** Waits until the page shows this kind of screen. */
export async function atScreen(page: Page, kind: Screen['kind']): Promise<void> {
  await page.locator(`html[data-screen=${kind}] main`).waitFor();
}

/** The bar's second place: back to home. */
export async function home(page: Page): Promise<void> {
  await press(page.locator('nav button').nth(1));
  await atScreen(page, 'home');
}

/** Touches a key, and lets the moment pass in which a trembling finger is not heeded. */
export async function press(key: Locator): Promise<void> {
  await key.click();
  await key.page().clock.runFor(SETTLING_MS + 1);
}
