import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { startTestHub, TEST_PASSWORD, type TestHub } from '../support/hub.ts';
import { fillPast } from '../support/past-days.ts';
import { clerkAt } from '../support/staff.ts';
import { townIn, type TownFolder } from '../support/town-folder.ts';
import { calm } from './desk-page.ts';
import { fillIn, openManagerPage } from './manager-page.ts';
import type { FaceShots, Studio } from './studio.ts';

const sizes = [
  { width: 1440, height: 900, language: 'ja' },
  { width: 1440, height: 900, language: 'en' },
  { width: 1024, height: 768, language: 'ja' },
  { width: 1024, height: 768, language: 'en' },
] as const;

/** The manager's list. */
export const shots: FaceShots = {
  face: 'manager',
  async take({ browser, shoot }) {
    for (const size of sizes) {
      const town = townIn(mkdtempSync(path.join(os.tmpdir(), 'machimado-town-')));
      const hub = await startTestHub({ settings: { town: town.folder } });
      const past = { from: '2026-11-01', to: '2026-11-23', visitsADay: 60, seed: 7 };
      await fillPast(hub.hub.deps.store, hub.hub.deps.content().town, past);
      await takeHouse(browser, { hub, town, size, shoot });
      await hub.stop();
      rmSync(town.folder, { recursive: true });
    }
  },
};

interface Scene {
  readonly hub: TestHub;
  readonly town: TownFolder;
  readonly size: (typeof sizes)[number];
  readonly shoot: Studio['shoot'];
}

async function takeHouse(browser: Browser, { hub, town, size, shoot }: Scene): Promise<void> {
  const on = (page: Page, name: string) => shoot(page, 'manager', `${size.width}-${size.language}/${name}`);
  const page = await openManagerPage(browser, hub, size);
  await page.locator('form').waitFor();
  await on(page, 'claim');
  await fillIn(page, ['', '未来 花子', 'kanri', 'short']);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').first().waitFor();
  await on(page, 'claim-mistakes');
  await fillIn(page, [hub.hub.managerCode ?? '', '未来 花子', 'kanri', TEST_PASSWORD]);
  await page.keyboard.press('Enter');
  await page.getByRole('table').waitFor();
  await on(page, 'first');
  await clerkAt(hub, 2, '佐藤');
  await clerkAt(hub, 3, '鈴木');
  await hub.client('kiosk');
  await hub.pairingToken('signage');
  const add = page.locator('main section').nth(0).locator('button').first();
  await add.click();
  await page.getByRole('dialog').waitFor();
  await on(page, 'new-staff');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await on(page, 'house');
  const [pin, device] = [0, 1].map((at) => page.locator('main section').nth(1).locator('button').nth(at));
  await pin?.click();
  await page.getByRole('dialog').waitFor();
  await fillIn(page, ['1234', '12']);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').first().waitFor();
  await on(page, 'kiosk-pin');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await device?.click();
  await page.getByRole('dialog').waitFor();
  await on(page, 'new-device');
  await fillIn(page, ['1階ロビー']);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').locator('ol').waitFor();
  await on(page, 'code');
  await page.keyboard.press('Escape');
  await page.locator('tbody button').first().click();
  await page.getByRole('dialog').waitFor();
  await on(page, 'end-staff');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  await on(page, 'last-manager');
  await takeParts(page, on);
  town.set('office.json', { hours: [], recallLimit: 0 });
  town.write('items.json', '[');
  await page.getByText('items.json').waitFor();
  await on(page, 'refused-content');
  await page.clock.fastForward('09:10');
  await page.getByRole('alertdialog').waitFor();
  await on(page, 'idle');
  await page.clock.fastForward('01:00');
  await page.locator('form').waitFor();
  await on(page, 'signed-out');
  await page.context().close();
}

/** The other parts of the page: figures of a day without visitors and of a month, from the top to the end; paper numbers. */
async function takeParts(page: Page, on: (page: Page, name: string) => Promise<void>): Promise<void> {
  const part = async (at: number): Promise<void> => {
    await calm(page);
    await page.locator('nav button').nth(at).click();
    await calm(page);
  };
  await part(1);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await on(page, 'figures-nobody');
  await page.getByRole('group').locator('button').nth(2).click();
  await page.locator('figure').first().waitFor();
  await on(page, 'figures-month');
  for (const [at, name] of [
    [3, 'figures-satisfaction'],
    [5, 'figures-promise'],
    [6, 'figures-procedures'],
  ] as const) {
    const heading = page.locator('section h2').nth(at);
    await heading.evaluate((element) => element.scrollIntoView());
    await on(page, name);
  }
  await part(2);
  await page.locator('article').first().waitFor();
  await on(page, 'paper-numbers');
  await part(0);
}
