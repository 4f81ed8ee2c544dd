import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { calm, openDeskPage, signInAt, sitAt, type DeskPageOptions } from '../shots/desk-page.ts';
import type { TestClient } from '../support/client.ts';
import { testClock } from '../support/clock.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

/** A hall with one kiosk, as the counters' journeys need it. */
export interface CounterHall {
  readonly hub: TestHub;
  readonly kiosk: TestClient;
  /** Visitors who take a number one minute apart; answers their tickets. */
  visitors(...errands: readonly string[]): Promise<string[]>;
  /** A page of somebody who is signed in and sits at a counter. */
  deskOf(login: string, counter: number, options?: DeskPageOptions): Promise<Page>;
  stop(): Promise<void>;
}

/** Opens a hub and its kiosk, on a weekday at 10:00 unless another time (ISO with offset) is given. */
export async function openHall(browser: Browser, at?: string): Promise<CounterHall> {
  const hub = await startTestHub({ clock: testClock(at) });
  const kiosk = await hub.client('kiosk');
  return {
    hub,
    kiosk,
    stop: () => hub.stop(),
    async visitors(...errands) {
      const tickets: string[] = [];
      for (const errand of errands) {
        const ticket = await kiosk.call.kiosk.issue({ requestId: randomUUID(), stops: [[errand]], language: 'ja' });
        tickets.push(ticket.ticket);
        hub.clock.forward(1);
      }
      return tickets;
    },
    async deskOf(login, counter, options) {
      await hub.addStaff(login);
      const page = await openDeskPage(browser, hub, options);
      await signInAt(page, login);
      await sitAt(page, counter);
      await page.getByRole('heading', { name: 'ほかの窓口' }).waitFor();
      return page;
    },
  };
}

/** Presses a key of the desk once the page hears keys again. */
export async function press(page: Page, key: string): Promise<void> {
  await calm(page);
  await page.keyboard.press(key);
}
