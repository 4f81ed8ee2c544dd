import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { languages } from '../../shared/domain/language.ts';
import { busyRooms, walkRooms } from '../shots/facilities-walk.ts';
import { settled } from '../shots/studio.ts';
import { openPhone, type PhoneOptions } from '../shots/ticket-page.ts';
import type { TestClient } from '../support/client.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { deskWish } from '../support/room-hall.ts';
import { clerk } from '../support/staff.ts';
import { placePerTest } from './opened.ts';
import { faultsOf } from './screen-checks.ts';

let browser: Browser;
let hub: TestHub;
const change = placePerTest(
  () => busyRooms(),
  (place, opened) => {
    hub = place;
    browser = opened;
  },
);

const open = (search = '', phone: PhoneOptions = {}): Promise<Page> =>
  openPhone(browser, `${hub.address}/facilities${search}`, phone);

const slot = (page: Page, room: string, name: string) =>
  page.locator(`[data-room=${room}] li`, { hasText: new RegExp(`^${name}`) });

async function book(desk: TestClient, more: Partial<typeof deskWish>): Promise<void> {
  await desk.call.rooms.book({ ...deskWish, date: '2026-11-24', ...more });
}

test('what is booked in the hall is on the page within a minute, named with consent alone', async () => {
  const desk = await clerk(hub, 'second-clerk');
  const page = await open();
  await expect(slot(page, 'tatami', '夜間')).toContainText('空きあり');
  await expect(page.getByText('10:00 現在')).toBeVisible();
  await book(desk, { room: 'tatami', slots: ['evening'], title: 'ないしょの会' });
  await book(desk, { room: 'kitchen', slots: ['evening'], title: '郷土料理の夕べ', published: true });
  hub.clock.forward(1);
  await page.clock.runFor(61_000);
  await expect(slot(page, 'tatami', '夜間')).toContainText('空きなし');
  await expect(page.locator('[data-room=kitchen]')).toContainText('18:00〜22:00 郷土料理の夕べ');
  await expect(page.locator('body')).not.toContainText('ないしょ');
  await expect(page.getByText('10:01 現在')).toBeVisible();
});

test('a house, its week and its calendar are found; the address says where, and back leads back', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'みらい町中央公民館 1週間の 空き' }).tap();
  await expect(page).toHaveURL(/\/facilities\/\?facility=chuo-hall$/);
  const week = page.getByRole('table', { name: '大ホール' });
  await expect(week.getByRole('row', { name: /^午後/ }).getByRole('cell')).toHaveText([
    '空きなし',
    '空きあり',
    ...['休保守点検', '休保守点検'],
    ...['空きあり', '空きあり'],
    '休休館日',
  ]);
  await page.clock.runFor(500);
  await page.getByRole('button', { name: '大ホール くわしく' }).tap();
  const calendar = await page.getByRole('link', { name: 'カレンダー' }).getAttribute('href');
  const address = new URL(calendar ?? '', page.url());
  expect(await (await fetch(address)).text()).toContain('SUMMARY:町民芸能発表会');
  await expect(page.getByRole('link', { name: /000-000-0101/ })).toHaveAttribute('href', 'tel:0000000101');
  await page.clock.runFor(500);
  await page.getByRole('button', { name: '次の週' }).tap();
  await expect(page).toHaveURL(/day=2026-12-01$/);
  await page.goBack();
  await expect(page.locator('[data-facility=sports-hall]')).toBeVisible();
});

test('a link to a house and a day opens there; one that is wrong shows all houses', async () => {
  const page = await open('?facility=sports-hall&day=2026-11-28');
  await expect(page.getByRole('heading', { name: 'みらい町民体育館' })).toBeVisible();
  await expect(page.getByText('11月28日（土）から 1週間')).toBeVisible();
  const wrong = await open('?facility=no-such-house&day=2026-02-30');
  await expect(wrong.locator('[data-facility=chuo-hall]')).toBeVisible();
  await expect(wrong.getByRole('heading', { name: '11月24日（火）' })).toBeVisible();
});

test('rooms are found by what for and how many, with the keyboard alone', async () => {
  const page = await open('', { width: 1280, height: 900 });
  await page.getByLabel('人数').focus();
  await page.keyboard.press('End');
  await expect(page.getByText('8部屋 あります')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByLabel('使いみち')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('1部屋 あります')).toBeVisible();
  await page.getByRole('button', { name: 'みらい町中央公民館 1週間の 空き' }).press('Enter');
  await expect(page.getByRole('table', { name: '大ホール' })).toBeVisible();
});

test('without a line the last picture stays, with its age', async () => {
  const page = await open();
  await expect(slot(page, 'tatami', '夜間')).toBeVisible();
  await settled(page);
  await hub.stop();
  change(await startTestHub());
  await page.clock.runFor(250_000);
  await expect(page.getByText('10:00（4分前）')).toBeVisible();
  await expect(slot(page, 'tatami', '夜間')).toBeVisible();
});

/** CSS pixels: a thumb's 44 with some to spare, 7:1 everywhere. */
const rules = { mmPerPixel: 1, target: 48, primary: 52, gap: 8, contrast: 7 };

/** Tall enough that the whole page is on the screen, as if somebody had scrolled. */
const looks = {
  '390 wide': { width: 390, height: 7_000 },
  '320 wide, letters of double size': { width: 320, height: 40_000, letters: 2 },
  '1280 wide': { width: 1280, height: 4_000 },
} as const;

for (const language of languages) {
  for (const [name, phone] of Object.entries(looks)) {
    test(`every picture can be read and pressed: ${language}, ${name}`, async () => {
      test.setTimeout(240_000);
      const found: Record<string, readonly string[]> = {};
      await walkRooms({
        browser,
        phone,
        language,
        on: async (page, picture) => {
          await settled(page);
          const faults = [...(await faultsOf(page, rules)), ...('letters' in phone ? [] : await axeFaults(page))];
          if (faults.length > 0) found[picture] = faults;
        },
      });
      expect(found).toEqual({});
    });
  }
}

/** Larger letters change nothing that axe looks at, so those walks go without. */
async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html ?? ''}`);
}
