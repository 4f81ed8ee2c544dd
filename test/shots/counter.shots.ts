import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { clerk, clerkAt } from '../support/staff.ts';
import type { TestClient } from '../support/client.ts';
import { calm, openDeskPage, signInAt, sitAt } from './desk-page.ts';
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
    }
  },
};

type On = (page: Page, name: string) => ReturnType<Studio['shoot']>;

async function takeDay(browser: Browser, size: Size, on: On): Promise<void> {
  const hub = await startTestHub();
  const kiosk = await hub.client('kiosk');
  await takeBefore(browser, size, { hub, on });
  await fill(hub, kiosk);
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
  await page.locator('[data-row=A003]').waitFor();
  await takeDesk(page, { hub, kiosk, on });
  const relief = await clerk(hub, '高橋');
  await relief.call.counter.take({ counter: 2, relieve: true });
  await page.getByRole('status').waitFor();
  await on(page, 'relieved');
  await sitAt(page, 1);
  await page.locator('[data-row=A003]').waitFor();
  await hub.stop();
  await page.locator('main section[role=alert]').waitFor();
  await on(page, 'away');
  await page.context().close();
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

const visitors = [
  ['residence-record', 'ja'],
  ['moving-in', 'ja'],
  ['residence-record', 'ja'],
  ['pension', 'ja'],
  ['moving-in', 'en'],
  ['seal-certificate', 'ja'],
  ['nursery', 'ja'],
  ['child-allowance', 'ja'],
] as const;

async function fill(hub: TestHub, kiosk: TestClient): Promise<void> {
  for (const [errand, language] of visitors) {
    await kiosk.call.kiosk.issue({ requestId: randomUUID(), errand, language });
    hub.clock.forward(3);
  }
  const three = await clerkAt(hub, 3, '鈴木');
  await three.call.counter.next();
  await (await clerkAt(hub, 6, '田中')).call.counter.pause({ until: '15:00' });
}

async function press(page: Page, key: string): Promise<void> {
  await calm(page);
  await page.keyboard.press(key);
}

async function takeDesk(
  page: Page,
  { hub, kiosk, on }: { readonly hub: TestHub; readonly kiosk: TestClient; readonly on: On },
): Promise<void> {
  await on(page, 'nobody-here');
  await press(page, 'F2');
  await page.locator('main h1').waitFor();
  await page.getByText('F6').waitFor();
  await on(page, 'called');
  await kiosk.call.kiosk.callStaff();
  await kiosk.call.kiosk.reportPrinter({ state: 'no-paper' });
  await press(page, 'F3');
  await page.getByText(/^2/).first().waitFor();
  await press(page, 'F3');
  await page.locator('aside section[role=alert]').waitFor();
  await page.locator('main section[role=status]').waitFor();
  await on(page, 'offer-absent-and-help');
  await press(page, 'F2');
  await page.locator('main section[role=alert]').waitFor();
  await on(page, 'busy-note');
  await press(page, 'F1');
  await page.locator('aside section[role=alert]').waitFor({ state: 'detached' });
  await press(page, 'F6');
  await page.locator('main header').waitFor({ state: 'detached' });
  await press(page, 'F2');
  await page.locator('main header').waitFor();
  await press(page, 'F4');
  await page.getByText('F6').waitFor({ state: 'detached' });
  hub.clock.forward(4);
  await kiosk.call.kiosk.reportPrinter({ state: 'ready' });
  await on(page, 'serving');
  await press(page, 'w');
  await page.getByRole('dialog').waitFor();
  await on(page, 'closing');
  await press(page, 'Enter');
  await page.locator('main section[role=alert]').waitFor();
  await on(page, 'close-refused');
  await press(page, 'F8');
  await page.locator('main header').waitFor({ state: 'detached' });
  await press(page, 'p');
  await page.getByRole('dialog').waitFor();
  await on(page, 'pausing');
  await page.getByRole('dialog').getByRole('textbox').fill('14:30');
  await press(page, 'Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await on(page, 'paused');
  await press(page, '?');
  await page.getByRole('dialog').waitFor();
  await on(page, 'keys');
  await press(page, 'Escape');
  await page.clock.fastForward('09:20');
  await page.getByRole('alertdialog').waitFor();
  await on(page, 'idle');
  await page.keyboard.press('Shift');
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
}
