import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../electron/hub/demo.ts';
import { press } from '../e2e/counter-hall.ts';
import { signInAt, sitAt } from '../shots/desk-page.ts';
import { faceWindow, test } from './support/fixtures.ts';

/* A clerk's day in the packaged kind of window: transfer, hold, hand-over, absence, undo, and what the display shows of it. */

const visitor = (page: Page) => page.locator('main header');
const dialog = (page: Page) => page.getByRole('dialog');
const row = (page: Page, ticket: string) => page.locator(`[data-row=${ticket}]`);
const undoPanel = (page: Page) => page.getByRole('region', { name: '元に戻す' });

/** Calls the next one; answers the number. */
async function callNext(desk: Page): Promise<string> {
  await press(desk, 'F2');
  await expect(visitor(desk)).toContainText(/[A-H]\d{3}/);
  return /[A-H]\d{3}/.exec((await visitor(desk).textContent()) ?? '')?.[0] ?? '';
}

/** A key as the system's keyboard gives it: through the window's filter, which the tests' own keyboard goes past. */
async function strike(app: ElectronApplication, keyCode: string): Promise<void> {
  await app.evaluate(({ webContents }, code) => {
    const counter = webContents.getAllWebContents().find((one) => one.getURL().includes('/counter/'));
    counter?.sendInputEvent({ type: 'keyDown', keyCode: code });
    counter?.sendInputEvent({ type: 'keyUp', keyCode: code });
  }, keyCode);
}

test('a clerk’s day: transfer, hold, hand-over, absence and undo', async ({ start }) => {
  const { app } = await start({ role: 'demo' });
  const desk = await faceWindow(app, 'counter');
  const signage = await faceWindow(app, 'signage');
  await signInAt(desk, 'sato', DEMO_PASSWORD);
  await sitAt(desk, 2);

  const transferred = await callNext(desk);
  await signage.locator(`[data-calling="${transferred}"]`).waitFor();
  await press(desk, 'F7');
  await dialog(desk).getByRole('textbox').fill('書類を おわたし済み');
  await dialog(desk)
    .getByRole('button', { name: /保険・年金/ })
    .click();
  await expect(visitor(desk)).toHaveCount(0);
  await press(desk, 'Control+z');
  await expect(visitor(desk)).toContainText(transferred);

  await strike(app, 'F5');
  await press(desk, '1');
  await expect(row(desk, transferred)).toContainText('に戻る');

  const absent = await callNext(desk);
  await press(desk, 'F6');
  await expect(undoPanel(desk)).toContainText('不在');
  await expect(row(desk, absent)).toBeVisible();

  const papers = await callNext(desk);
  await press(desk, 'F10');
  await press(desk, '1');
  await expect(row(desk, papers)).toBeVisible();
  await press(desk, 'r');
  await expect(row(desk, papers)).toContainText('交付');
  expect(await callNext(desk)).toBe(papers);
  await signage.locator(`[data-calling="${papers}"]`).waitFor();
  await press(desk, 'F8');
  await expect(visitor(desk)).toHaveCount(0);
});
