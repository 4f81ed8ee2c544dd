import { expect, test, type Browser, type Page } from '@playwright/test';
import type { CardStep } from '../../renderer/kiosk/screen.ts';
import { simulatedCards, type SimulatedCard } from '../../shared/card/simulated-cards.ts';
import { atStep, layCard, openForms, typePin } from '../shots/kiosk-card-walk.ts';
import { begin, openKiosk, press } from '../shots/kiosk-visit.ts';
import { openBrowser } from '../shots/studio.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

/* Every made-up card at the kiosk: each ends where it should, and none ends the visit. */

let browser: Browser;
let hub: TestHub;
let page: Page;

test.beforeAll(async () => {
  browser = await openBrowser();
  hub = await startTestHub();
  page = await openKiosk(browser, hub, { panel: 'portrait-32', card: 'simulated' });
  await begin(page, { panel: 'portrait-32', language: 'ja', large: false, dark: false, low: false });
  await openForms(page, hub.hub.deps.content().guidance);
});

test.afterAll(async () => {
  await browser.close();
  await hub.stop();
});

/** What a card leads to: the four items with these words among them, or another step before or after the PIN. */
type End = { readonly reads: string } | { readonly before: CardStep['kind'] } | { readonly after: CardStep['kind'] };

const ends: Readonly<Record<SimulatedCard, End>> = {
  usual: { reads: '昭和60年4月1日' },
  'long-address': { reads: 'Ｂ棟１２０３号室（見本　次郎様方）' },
  'no-glyph': { reads: '〓本　恵〓' },
  'rare-kanji': { reads: '𠮷本　髙子' },
  'foreign-name': { reads: 'MIHON MARIA FERNANDA DE LA CONCEPCION KAKUU Y RODRIGUEZ DEL EJEMPLO' },
  'former-name': { reads: '見本［架空］花子' },
  child: { reads: '見本　みらい' },
  'long-form': { reads: '見本マンション１０１号室' },
  prefix: { reads: '見本　二郎' },
  filler: { reads: '見本　三郎' },
  'one-try': { before: 'last-try' },
  blocked: { before: 'trouble' },
  'other-card': { before: 'trouble' },
  silent: { before: 'trouble' },
  leaves: { after: 'trouble' },
};

for (const card of simulatedCards) {
  test(`the card "${card}"`, async () => {
    const end = ends[card];
    await layCard(page, null);
    await openConsent();
    await press(primary());
    await atStep(page, 'hold');
    await layCard(page, card);
    if (!('before' in end)) await typePin(page, '1234');
    // a card that says nothing is given up after its time on the page's own clock
    if (card === 'silent') await page.clock.runFor(12_000);
    await atStep(page, 'reads' in end ? 'read' : 'before' in end ? end.before : end.after);
    if ('reads' in end) await expect(page.locator('main dl')).toContainText(end.reads);
    await expect(page.locator('main')).not.toContainText('1234');
  });
}

/** From wherever the last card led to: back to the way of filling in, and to the consent. */
async function openConsent(): Promise<void> {
  for (;;) {
    const step = await page.locator('html').getAttribute('data-page');
    if (step === 'offer') break;
    await press(page.locator('nav button').first());
  }
  await press(page.locator('[data-touch] button').first());
  await atStep(page, 'consent');
}

const primary = () => page.locator('main button[data-variant=primary]');
