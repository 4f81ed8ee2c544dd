import { randomUUID } from 'node:crypto';
import type { TestClient } from '../support/client.ts';
import type { TestHub } from '../support/hub.ts';
import { clerkAt } from '../support/staff.ts';

/** A hall in the middle of a morning, with colleagues at the other counters. */
export interface BusyDesk {
  readonly hub: TestHub;
  readonly kiosk: TestClient;
  /** The colleague of counter 1, who shares line A with counter 2. */
  readonly one: TestClient;
}

const visitors = [
  ['residence-record', 'ja'],
  ['moving-in', 'ja'],
  ['residence-record', 'ja'],
  ['pension-join', 'ja'],
  ['moving-in', 'en'],
  ['seal-certificate', 'ja'],
  ['nursery', 'ja'],
  ['care-assessment', 'ja'],
  ['family-register', 'ja'],
  ['income-certificate', 'ja'],
] as const;

/** Fills it: needs, a way of three, a hand-over in preparation, a counter at lunch, a line nobody serves. */
export async function fillHall(hub: TestHub): Promise<BusyDesk> {
  const kiosk = await hub.client('kiosk');
  const one = await clerkAt(hub, 1, '山本');
  const two = await clerkAt(hub, 2, '高橋');
  const visits: string[] = [];
  for (const [errand, language] of visitors) {
    const { ticket } = await kiosk.call.kiosk.issue({ requestId: randomUUID(), stops: [[errand]], language });
    visits.push(await visitOf(one, ticket));
    await two.call.session.stay();
    hub.clock.forward(1);
  }
  await two.call.counter.close();
  const [first = '', second = '', , , fifth = '', sixth = ''] = visits;
  await one.call.counter.addStops({ visit: second, stops: [['health-insurance-join'], ['child-allowance']] });
  await one.call.counter.setNeeds({ visit: second, needs: ['hearing', 'children'] });
  await one.call.counter.setNote({ visit: second, note: '総合案内から: 通帳は あとで持参。' });
  await one.call.counter.setNeeds({ visit: sixth, needs: ['wheelchair'] });
  await one.call.counter.setPriority({ visit: fifth, reason: 'unwell' });
  await one.call.counter.setNote({ visit: first, note: '' });
  const taken = await one.call.counter.next();
  await one.call.counter.finish({ stop: taken.id, outcome: 'done', papersFollow: true });
  await (await clerkAt(hub, 3, '鈴木')).call.counter.next();
  await (await clerkAt(hub, 6, '田中')).call.counter.pause({ until: '15:00' });
  await clerkAt(hub, 4, '伊藤');
  return { hub, kiosk, one };
}

/** The visit of a ticket just taken. */
async function visitOf(clerk: TestClient, ticket: string): Promise<string> {
  const found = await clerk.call.counter.findTickets({ line: null, from: '00:00', to: '23:59' });
  return found.find((one) => one.ticket === ticket)?.visitId ?? '';
}
