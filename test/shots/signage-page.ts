import type { Browser, Page } from '@playwright/test';
import type { TestHub } from '../support/hub.ts';

/** How a display is opened. */
export interface DisplayOptions {
  readonly width?: number;
  readonly height?: number;
  /** Not paired: the page asks for its code. */
  readonly unpaired?: boolean;
  /** Puts an audio device of this state into the page that only notes the tones it is asked for. */
  readonly audio?: AudioContextState;
  /** The page says hello with this contract version instead of its own. */
  readonly contract?: string;
  /** What the machine's clock says when the page is opened (ISO); else it is right. */
  readonly machineTime?: string;
  /** However fast the page's time goes, its line to the hub is not taken for dead. */
  readonly keepLine?: boolean;
}

/** A display of a hub in a page of its size, with a page clock that can be moved on. */
export async function openDisplay(browser: Browser, hub: TestHub, options: DisplayOptions = {}): Promise<Page> {
  const { width = 1920, height = 1080, unpaired = false } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    timezoneId: 'America/New_York',
    locale: 'en-US',
  });
  if (!unpaired) {
    const token = await hub.pairingToken('signage');
    await context.addInitScript((value) => localStorage.setItem('machimado.signage.token', value), token);
  }
  if (options.audio) await context.addInitScript(noteWhatHappens, options.audio);
  const page = await context.newPage();
  if (options.contract !== undefined) await pretendVersion(page, options.contract);
  await page.clock.install(options.machineTime === undefined ? {} : { time: options.machineTime });
  if (options.keepLine === true) await page.addInitScript(keepLine);
  await page.goto(`${hub.address}/signage/`);
  return page;
}

async function pretendVersion(page: Page, version: string): Promise<void> {
  await page.routeWebSocket(/\/rpc$/, (socket) => {
    const hub = socket.connectToServer();
    socket.onMessage((message) => {
      hub.send(String(message).replace(/"contract":"[^"]*"/, `"contract":"${version}"`));
    });
  });
}

/** Runs in the page before its own code: `noted` holds the tones asked for and the numbers that had the screen. */
function noteWhatHappens(state: AudioContextState): void {
  const noted = { tones: 0, shown: [] as string[] };
  const node = { connect: (next: object) => next };
  const silentParameter = { value: 0, setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} };
  class NotingContext extends EventTarget {
    state = state;
    currentTime = 0;
    destination = {};
    createGain = () => ({ ...node, gain: silentParameter });
    createOscillator = () => ({ ...node, frequency: { value: 0 }, start: () => (noted.tones += 1), stop() {} });
    async resume(): Promise<void> {
      this.state = 'running';
      this.dispatchEvent(new Event('statechange'));
    }
  }
  Object.assign(globalThis, { AudioContext: NotingContext, noted });
  new MutationObserver(() => {
    const now = document.querySelector('[data-calling]')?.getAttribute('data-calling');
    if (now && now !== noted.shown.at(-1)) noted.shown.push(now);
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the page before its own code: timers that watch the line never ring. */
function keepLine(): void {
  const timer = globalThis.setTimeout;
  const patient = (work: () => void, ms?: number) => timer(work, (ms ?? 0) >= 20_000 ? 2 ** 31 - 1 : ms);
  Object.assign(globalThis, { setTimeout: patient });
}
