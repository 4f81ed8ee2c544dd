import type { Browser } from '@playwright/test';
import { startTestHub } from '../support/hub.ts';
import { openKiosk, type VisitModes } from './kiosk-visit.ts';
import { walkKiosk, type WalkHubs } from './kiosk-walk.ts';
import type { OnScreen } from './on-screen.ts';
import type { FaceShots, Studio } from './studio.ts';

const plain: VisitModes = { panel: 'portrait-32', language: 'ja', large: false, dark: false, low: false };

/** Combinations of modes worth a look. */
const combinations: readonly VisitModes[] = [
  plain,
  { ...plain, language: 'en' },
  { ...plain, language: 'ja-x-easy' },
  { ...plain, language: 'ja-x-easy', large: true },
  { ...plain, language: 'ja-x-easy', large: true, dark: true, low: true },
  { ...plain, large: true },
  { ...plain, language: 'en', large: true },
  { ...plain, dark: true },
  { ...plain, low: true },
  { ...plain, large: true, dark: true, low: true },
  { ...plain, panel: 'landscape-21' },
  { ...plain, panel: 'landscape-21', language: 'en' },
  { ...plain, panel: 'landscape-21', language: 'ja-x-easy' },
  { ...plain, panel: 'landscape-21', language: 'ja-x-easy', large: true },
  { ...plain, panel: 'landscape-21', large: true },
  { ...plain, panel: 'landscape-21', language: 'en', large: true, dark: true },
];

/** The kiosk's list. */
export const shots: FaceShots = {
  face: 'kiosk',
  async take({ browser, shoot }) {
    const hubs: WalkHubs = { demo: await startTestHub({ settings: { demo: true } }), plain: await startTestHub() };
    for (const modes of combinations) {
      const on: OnScreen = (page, name) => shoot(page, 'kiosk', `${suffix(modes)}/${name}`);
      await walkKiosk({ browser, hubs, modes, on });
    }
    await takeMachineScreens(browser, hubs, shoot);
    const left = await openKiosk(browser, hubs.demo, { panel: 'portrait-32' });
    await left.locator('main button').first().waitFor();
    await hubs.plain.stop();
    await hubs.demo.stop();
    await left.locator('main button').first().waitFor({ state: 'detached' });
    await shoot(left, 'kiosk', 'machine/portrait-32-away');
    await left.context().close();
  },
};

async function takeMachineScreens(browser: Browser, { plain: hub }: WalkHubs, shoot: Studio['shoot']): Promise<void> {
  for (const panel of ['portrait-32', 'landscape-21'] as const) {
    const unpaired = await openKiosk(browser, hub, { panel, token: null });
    await unpaired.locator('main button').nth(20).waitFor();
    await shoot(unpaired, 'kiosk', `machine/${panel}-pairing`);
    await unpaired.routeWebSocket(/\/rpc$/, (socket) => {
      const server = socket.connectToServer();
      socket.onMessage((message) => server.send(String(message).replace(/"contract":"\d+/, '"contract":"9')));
    });
    await unpaired.reload();
    await unpaired.locator('main b').waitFor();
    await shoot(unpaired, 'kiosk', `machine/${panel}-version`);
    await unpaired.context().close();
  }
}

const suffix = ({ panel, language, large, dark, low }: VisitModes): string =>
  [panel, language, large && 'large', dark && 'dark', low && 'low'].filter(Boolean).join('-');
