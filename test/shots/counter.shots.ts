import type { Browser, Page } from '@playwright/test';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { clerk } from '../support/staff.ts';
import { testClock } from '../support/clock.ts';
import { walkDesk, walkEvening } from './counter-walk.ts';
import { fillHall } from './busy-desk.ts';
import { openDeskPage, signInAt, sitAt } from './desk-page.ts';
import type { FaceShots, Studio } from './studio.ts';

const sizes = [
  { width: 1440, height: 900, language: 'ja' },
  { width: 1440, height: 900, language: 'en' },
  { width: 1024, height: 768, language: 'ja' },
  { width: 1024, height: 768, language: 'en' },
] as const;

type Size = (typeof sizes)[number];

/** The counters' list. */
export const shots: FaceShots = {
  face: 'counter',
  async take({ browser, shoot }) {
    for (const size of sizes) {
      const on = (page: Page, name: string) => shoot(page, 'counter', `${size.width}-${size.language}/${name}`);
      await takeDay(browser, size, on);
      await takeEvening(browser, size, on);
    }
  },
};

type On = (page: Page, name: string) => ReturnType<Studio['shoot']>;

async function takeDay(browser: Browser, size: Size, on: On): Promise<void> {
  const hub = await startTestHub();
  await takeBefore(browser, size, { hub, on });
  const hall = await fillHall(hub);
  const page = await openDeskPage(browser, hub, { ...size, clock: true });
  await hub.addStaff('佐藤');
  await signInAt(page, '佐藤');
  await page.getByRole('listitem').nth(7).waitFor();
  await on(page, 'choose');
  await sitAt(page, 3);
  await page.getByRole('dialog').waitFor();
  await on(page, 'relieve');
  await page.keyboard.press('Escape');
  await sitAt(page, 2);
  await page.locator('[data-row]').first().waitFor();
  await walkDesk(page, { hall, on });
  await page.clock.fastForward('09:20');
  await page.getByRole('alertdialog').waitFor();
  await on(page, 'idle');
  await page.keyboard.press('Shift');
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  const relief = await clerk(hub, '小林');
  await relief.call.counter.take({ counter: 2, relieve: true });
  await page.locator('main section[role=status]').waitFor();
  await on(page, 'relieved');
  await sitAt(page, 8);
  await page.locator('main').getByText('H ').first().waitFor();
  await hub.stop();
  await page.locator('main section[role=alert]').waitFor();
  await on(page, 'away');
  await page.context().close();
}

async function takeEvening(browser: Browser, size: Size, on: On): Promise<void> {
  const hub = await startTestHub({ clock: testClock('2026-11-24T16:52:00+09:00') });
  const hall = await fillHall(hub);
  await hub.addStaff('佐藤');
  const page = await openDeskPage(browser, hub, size);
  await signInAt(page, '佐藤');
  await page.getByRole('listitem').nth(7).waitFor();
  await sitAt(page, 2);
  await page.locator('[data-row]').first().waitFor();
  await walkEvening(page, { hall, on });
  await page.context().close();
  await hub.stop();
}

async function takeBefore(browser: Browser, size: Size, { hub, on }: { hub: TestHub; on: On }): Promise<void> {
  const unpaired = await openDeskPage(browser, hub, { ...size, unpaired: true });
  await unpaired.locator('form').waitFor();
  await on(unpaired, 'pairing');
  await unpaired.context().close();
  const page = await openDeskPage(browser, hub, size);
  await page.locator('form').waitFor();
  await on(page, 'sign-in');
  await hub.addStaff('nobody');
  await signInAt(page, 'nobody', 'not the password');
  await page.getByRole('alert').waitFor();
  await on(page, 'sign-in-wrong');
  await page.context().close();
}
