import type { Page } from '@playwright/test';

/** Something that was said. */
export interface Spoken {
  readonly words: string;
  readonly lang: string;
  readonly volume: number;
}

interface FakeEngine {
  readonly said: Spoken[];
  now: { readonly onend: (() => void) | null } | null;
}

declare global {
  interface Window {
    fakeVoices: FakeEngine;
  }
}

/** Gives a page voices that make no sound; before it is opened. */
export async function fakeVoices(page: Page, langs: readonly string[] = ['ja-JP', 'en-GB']): Promise<void> {
  await page.addInitScript(install, langs);
}

/** What the page said since it was asked last, oldest first; what it has begun is said to its end first. */
export function heard(page: Page): Promise<Spoken[]> {
  return page.evaluate(() => {
    const engine = window.fakeVoices;
    for (let left = 200; engine.now && left > 0; left -= 1) {
      const over = engine.now;
      engine.now = null;
      over.onend?.();
    }
    return engine.said.splice(0);
  });
}

/** Whether something is being said. */
export function isTalking(page: Page): Promise<boolean> {
  return page.evaluate(() => window.fakeVoices.now !== null);
}

/** Runs in the page, so it stands alone. */
function install(langs: readonly string[]): void {
  const fake: FakeEngine = { said: [], now: null };
  const voices = langs.map((lang) => ({ lang, localService: true, name: lang }));
  const engine = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak(utterance: { text: string; lang: string; volume: number; onend: (() => void) | null }) {
      fake.said.push({ words: utterance.text, lang: utterance.lang, volume: utterance.volume });
      fake.now = utterance;
    },
    cancel: () => void (fake.now = null),
  });
  function Utterance(this: { text: string; onend: null }, text: string): void {
    this.text = text;
    this.onend = null;
  }
  Object.defineProperty(window, 'speechSynthesis', { value: engine });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  window.fakeVoices = fake;
}
