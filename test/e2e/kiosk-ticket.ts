import type { Page } from '@playwright/test';
import type { Stop } from '../../shared/domain/visit.ts';
import type { TestHub } from '../support/hub.ts';

/** The counters of the plan on the screen, in the order the visitor walks to them. */
export function countersOnPlan(page: Page): Promise<number[]> {
  return page
    .locator('main ol > [data-stop]')
    .evaluateAll((rows) => rows.map((row) => Number(/\d+/.exec(row.children[1]?.textContent ?? '')?.[0])));
}

/** Takes the ticket of the plan on the screen; answers its number. */
export async function takeTicket(page: Page): Promise<string> {
  // the last key, also where forms are offered before it
  await page.locator('main [data-touch] button').last().click();
  const words = (await page.locator('[data-paper]').textContent()) ?? '';
  await page.clock.runFor(500);
  return /[A-Z]\d{3}/.exec(words)?.[0] ?? `no number in: ${words}`;
}

/** The way of a ticket as the hub holds it. */
export async function wayInHub(hub: TestHub, ticket: string): Promise<Stop[]> {
  const { visits } = hub.hub.deps.store.access;
  const visit = await visits.byNumber(today(hub), ticket.slice(0, 1), Number(ticket.slice(1)));
  return visit === null ? [] : visits.ofVisit(visit);
}

/** The code of a ticket's phone page. */
export async function codeOf(hub: TestHub, ticket: string): Promise<string> {
  const { visits } = hub.hub.deps.store.access;
  const visit = await visits.byNumber(today(hub), ticket.slice(0, 1), Number(ticket.slice(1)));
  return (visit === null ? null : await visits.byId(visit))?.code ?? '';
}

function today({ hub: { deps } }: TestHub): string {
  return deps.dayOf(deps.machine.now());
}
