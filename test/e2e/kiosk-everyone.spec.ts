import { expect, test, type Browser, type Page } from '@playwright/test';
import { openKiosk } from '../shots/kiosk-visit.ts';
import { fakeVoices, heard, isTalking } from '../support/fake-voices.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { placePerFile } from './opened.ts';

let browser: Browser;
let hub: TestHub;

placePerFile(
  () => startTestHub({ settings: { demo: true } }),
  (place, opened) => {
    browser = opened;
    hub = place;
  },
);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const speechKey = (page: Page) => page.locator('nav [data-speech] button');

/** Strikes keys as a person does: not before the last one was taken. */
async function strike(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.clock.runFor(500);
    await page.keyboard.press(key);
  }
}

/** What was read once the screen stood still. */
async function readOut(page: Page): Promise<string[]> {
  await page.clock.runFor(500);
  return (await heard(page)).map(({ words }) => words);
}

test.describe('by keypad', () => {
  test('figures choose, the arrows reach everything, and the focus is where the eyes are', async () => {
    const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
    await button(page, 'はじめる').waitFor();
    await strike(page, 'Enter', 'Enter');
    await expect(heading(page)).toHaveText('今日は どんなご用ですか');
    await expect(page.locator('main button').first()).toBeFocused();
    await strike(page, '2');
    await expect(heading(page)).toHaveText('引っこし');
    await expect(page.locator('main button').first()).toBeFocused();
    const reached = new Set<string>();
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('ArrowDown');
      reached.add(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect([...reached].some((words) => words.includes('この中に'))).toBe(true);
    expect([...reached].some((words) => words.includes('職員を'))).toBe(true);
    await strike(page, 'Backspace');
    await expect(heading(page)).toHaveText('今日は どんなご用ですか');
  });

  test('the focus is seen, in black and white too', async () => {
    const page = await openKiosk(browser, hub, { panel: 'landscape-21' });
    await button(page, 'はじめる').waitFor();
    await strike(page, 'ArrowDown');
    const ring = () =>
      page.evaluate(() => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
        return [outlineStyle, outlineWidth, boxShadow.includes('255, 212, 61')];
      });
    expect(await ring()).toEqual(['solid', '4px', true]);
    await strike(page, 'F4');
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'dark');
    expect(await ring()).toEqual(['solid', '4px', true]);
  });

  test('Help calls staff, Back leaves that panel, Home held opens the PIN, and figures type it', async () => {
    const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
    await button(page, 'はじめる').waitFor();
    await strike(page, '1', 'F1');
    await expect(heading(page)).toHaveText('職員を 呼んでいます');
    await strike(page, 'Escape');
    await expect(heading(page)).toHaveText('今日は どんなご用ですか');
    await page.clock.runFor(500);
    await page.keyboard.down('Home');
    await page.clock.runFor(2_100);
    await page.keyboard.up('Home');
    await expect(heading(page)).toHaveText('職員用の画面です');
    await page.keyboard.type('12');
    await expect(page.getByRole('status')).toHaveAccessibleName('2けた 入れました');
    await strike(page, 'Backspace');
    await expect(page.getByRole('status')).toHaveAccessibleName('1けた 入れました');
    await strike(page, 'Backspace', 'Backspace');
    await expect(heading(page)).toHaveText('今日は どんなご用ですか');
  });

  test('a number is typed with letters and figures', async () => {
    const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
    await button(page, 'はじめる').waitFor();
    await strike(page, '1', '9');
    await page.keyboard.type('b12');
    await expect(page.getByRole('main')).toContainText('B12');
  });
});

test.describe('by ear', () => {
  test('a machine without voices says so in the place of the key', async () => {
    const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
    await button(page, 'はじめる').waitFor();
    const voices = await page.evaluate(() => speechSynthesis.getVoices().filter((voice) => voice.localService).length);
    test.skip(voices > 0, 'this Chromium has voices');
    await expect(page.locator('nav')).toContainText('音声は');
    await expect(speechKey(page)).toHaveCount(0);
    await strike(page, 'F2');
    await expect(page.locator('html')).toHaveAttribute('data-choices', 'numbered');
    await expect(page.locator('nav')).toContainText('音声は');
  });

  test('a screen is read from its heading to its choices, and once more', async () => {
    const page = await openKiosk(browser, hub, { panel: 'portrait-32', prepare: fakeVoices });
    await button(page, 'はじめる').click();
    await page.clock.runFor(500);
    await speechKey(page).click();
    const read = await readOut(page);
    expect(read.slice(0, 3)).toEqual([
      '今日は どんなご用ですか',
      'こんにちは。下のボタンを指で押してください。',
      '1、証明書がほしい、住民票・印鑑・税の証明',
    ]);
    await expect(page.locator('[data-number="1"]')).toContainText('証明書がほしい');
    await expect(speechKey(page)).toHaveText('もう 一度');
    await speechKey(page).click();
    expect((await readOut(page))[0]).toBe(read[0]);
    await page.clock.runFor(500);
    await button(page, /引っこし/).click();
    expect((await readOut(page))[0]).toBe('引っこし');
  });

  test('every word that is read stands on the screen', async () => {
    const page = await openKiosk(browser, hub, { panel: 'landscape-21', prepare: fakeVoices });
    await button(page, 'はじめる').waitFor();
    await strike(page, 'F2');
    const shown = (await page.locator('main').innerText()).replaceAll(/\s/g, '');
    for (const line of await readOut(page)) {
      for (const part of line.split('、')) {
        if (!/^\d$/.test(part)) expect(shown).toContain(part.replaceAll(/\s/g, ''));
      }
    }
  });

  test('a touch and a key break it off; the arrows say what they come to', async () => {
    const page = await openKiosk(browser, hub, { panel: 'portrait-32', prepare: fakeVoices });
    await button(page, 'はじめる').waitFor();
    await strike(page, '1', 'F2');
    await page.clock.runFor(500);
    expect(await isTalking(page)).toBe(true);
    await page.locator('h1').click();
    expect(await isTalking(page)).toBe(false);
    await heard(page);
    await strike(page, 'ArrowDown', 'ArrowRight');
    expect(await readOut(page)).toEqual([
      '1、証明書がほしい、住民票・印鑑・税の証明',
      '2、引っこし、転入・転出・住所の変更',
    ]);
  });

  test('the time stands still while it speaks, and runs again after', async () => {
    const page = await openKiosk(browser, hub, { panel: 'portrait-32', prepare: fakeVoices });
    await button(page, 'はじめる').waitFor();
    await strike(page, '1', '2', 'F2');
    await page.clock.runFor(500);
    await page.clock.fastForward(120_000);
    expect(await isTalking(page)).toBe(true);
    await expect(heading(page)).toHaveText('引っこし');
    await heard(page);
    await page.clock.fastForward(95_000);
    await expect(page.getByRole('alertdialog')).toContainText('まだ お使いですか');
    expect((await readOut(page))[0]).toBe('まだ お使いですか');
  });

  test('a quiet matter is not read aloud unasked: the screen says how to ask', async () => {
    const page = await openKiosk(browser, hub, { panel: 'portrait-32', prepare: fakeVoices });
    await button(page, 'はじめる').waitFor();
    await strike(page, '1', 'F2');
    await readOut(page);
    await strike(page, '5');
    await expect(page.locator('[data-quiet] h1')).toBeVisible();
    expect(await readOut(page)).toEqual(['ぜんぶ聞く']);
    await expect(speechKey(page)).toHaveText('ぜんぶ 聞く');
    await strike(page, '0');
    expect((await readOut(page)).length).toBeGreaterThan(3);
  });

  test('loudness is the visitor’s own: louder for this one, as before for the next', async () => {
    const page = await openKiosk(browser, hub, { panel: 'portrait-32', prepare: fakeVoices });
    await button(page, 'はじめる').waitFor();
    await strike(page, '1', 'F2');
    await page.clock.runFor(500);
    expect((await heard(page))[0]?.volume).toBe(0.5);
    await strike(page, '+');
    await page.clock.runFor(500);
    expect((await heard(page))[0]?.volume).toBe(1);
    await page.clock.fastForward(61_000);
    await expect(heading(page)).toHaveText('画面に 触れてください');
    expect(await readOut(page)).toEqual([]);
    await strike(page, 'F2');
    await page.clock.runFor(500);
    expect((await heard(page))[0]?.volume).toBe(0.5);
  });

  test('easy Japanese is read in kana, English in English', async () => {
    const page = await openKiosk(browser, hub, { panel: 'portrait-32', prepare: fakeVoices });
    await button(page, 'やさしい日本語').click();
    await strike(page, 'F2');
    await page.clock.runFor(500);
    const easy = await heard(page);
    expect(easy[0]).toMatchObject({ lang: 'ja-JP' });
    expect(easy[0]?.words).not.toMatch(/\p{Script=Han}/u);
    await button(page, 'English').click();
    await page.clock.runFor(500);
    expect((await heard(page))[0]).toMatchObject({ lang: 'en-GB' });
  });
});

test.describe('without hurry', () => {
  test('more time is kept to, asks before it leaves, and is gone for the next visitor', async () => {
    const page = await openKiosk(browser, hub, { panel: 'portrait-32' });
    await button(page, 'はじめる').click();
    await page.clock.runFor(500);
    await button(page, 'ゆっくり').click();
    await page.clock.fastForward(150_000);
    await expect(heading(page)).toHaveText('今日は どんなご用ですか');
    await page.clock.fastForward(31_000);
    await expect(page.getByRole('alertdialog')).toContainText('まだ お使いですか');
    await page.clock.fastForward(61_000);
    await expect(heading(page)).toHaveText('画面に 触れてください');
    await button(page, 'はじめる').click();
    await expect(button(page, 'ゆっくり')).toHaveAttribute('aria-pressed', 'false');
  });

  test('the question itself offers it', async () => {
    const page = await openKiosk(browser, hub, { panel: 'landscape-21' });
    await button(page, 'はじめる').click();
    await page.clock.runFor(500);
    await button(page, /引っこし/).click();
    await page.clock.fastForward(95_000);
    await button(page, /ゆっくり つかう/).click();
    await expect(heading(page)).toHaveText('引っこし');
    await page.clock.fastForward(170_000);
    await expect(heading(page)).toHaveText('引っこし');
  });
});
