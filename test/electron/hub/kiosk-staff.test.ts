import { randomUUID } from 'node:crypto';
import { safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestClient } from '../../support/client.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { clerkAt } from '../../support/staff.ts';

const PIN = '27182818';

let hub: TestHub;
let client: TestClient;
let kiosk: TestClient['call']['kiosk'];
beforeEach(async () => {
  hub = await startTestHub();
  client = await hub.client('kiosk');
  kiosk = client.call.kiosk;
});
afterEach(() => hub.stop());

const issue = (errand = 'residence-record') =>
  kiosk.issue({ requestId: randomUUID(), stops: [[errand]], language: 'en' });
const all = { line: null, from: '00:00', to: '23:59' };

/** A PIN of the house, as the manager's page sets it. */
async function withPin(): Promise<void> {
  const { store, machine } = hub.hub.deps;
  await store.access.secrets.setKioskPin(await machine.hashPassword(PIN));
}

async function unlocked(): Promise<void> {
  await withPin();
  await kiosk.unlock({ pin: PIN });
}

describe('the staff mode of a kiosk', () => {
  it('does not open without a PIN of the house, or with another', async () => {
    expect((await safe(kiosk.unlock({ pin: PIN }))).error).toMatchObject({ code: 'NO_PIN' });
    await withPin();
    expect((await safe(kiosk.unlock({ pin: '0000' }))).error).toMatchObject({ code: 'WRONG_PIN' });
    expect((await safe(kiosk.findTickets(all))).error).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('opens with the PIN, and the log says at which kiosk', async () => {
    await withPin();
    expect(await kiosk.unlock({ pin: PIN })).toEqual({ seconds: 180 });
    expect(await kiosk.findTickets(all)).toEqual([]);
  });

  it('hears no more tries after three wrong ones for a while, the right one neither', async () => {
    await withPin();
    const tries = Array.from({ length: 12 }, () => safe(kiosk.unlock({ pin: '1234' })));
    const codes = (await Promise.all(tries)).map(({ error }) => (error as { code?: string } | null)?.code);
    expect(codes.filter((code) => code === 'WRONG_PIN')).toHaveLength(3);
    expect(codes.filter((code) => code === 'TOO_MANY_TRIES')).toHaveLength(9);
    expect((await safe(kiosk.unlock({ pin: PIN }))).error).toMatchObject({
      code: 'TOO_MANY_TRIES',
      data: { seconds: 2 },
    });
    hub.clock.forward(2 / 60);
    expect(await kiosk.unlock({ pin: PIN })).toEqual({ seconds: 180 });
  });

  it('locks three minutes after the last act', async () => {
    await unlocked();
    hub.clock.forward(2.99);
    await kiosk.findTickets(all);
    hub.clock.forward(2.99);
    await kiosk.findTickets(all);
    hub.clock.forward(3);
    expect((await safe(kiosk.findTickets(all))).error).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('locks when asked, when the clock is set back, and for every other connection', async () => {
    await unlocked();
    const other = await hub.client('kiosk');
    expect((await safe(other.call.kiosk.findTickets(all))).error).toMatchObject({ code: 'NOT_ALLOWED' });
    await kiosk.lock();
    expect((await safe(kiosk.findTickets(all))).error).toMatchObject({ code: 'NOT_ALLOWED' });
    await kiosk.unlock({ pin: PIN });
    hub.clock.forward(-1);
    expect((await safe(kiosk.findTickets(all))).error).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('is not for signed-in staff at a counter', async () => {
    const clerk = await clerkAt(hub, 2);
    expect((await safe(clerk.call.kiosk.findTickets(all))).error).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('staff at a kiosk', () => {
  it('find tickets by line and time', async () => {
    await issue('pension-join');
    hub.clock.forward(60);
    await issue('residence-record');
    await issue('pension-join');
    await unlocked();
    const tickets = async (search: Parameters<typeof kiosk.findTickets>[0]) =>
      (await kiosk.findTickets(search)).map(({ ticket }) => ticket);
    expect(await tickets(all)).toEqual(['C001', 'A001', 'C002']);
    expect(await tickets({ ...all, line: 'C' })).toEqual(['C001', 'C002']);
    const [first] = await kiosk.findTickets({ ...all, line: 'C' });
    const minute = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' });
    const time = minute.format(first?.arrivedAt);
    expect(await tickets({ line: null, from: time, to: time })).toEqual(['C001']);
  });

  it('give the same ticket once more: number and code stay', async () => {
    await issue();
    const lost = await issue();
    await unlocked();
    const found = (await kiosk.findTickets(all)).find(({ ticket }) => ticket === lost.ticket);
    const again = await kiosk.reissue({ visit: found?.visitId ?? '' });
    expect(again).toEqual(lost);
    expect((await issue()).ticket).toBe('A003');
    expect((await safe(kiosk.reissue({ visit: randomUUID() }))).error).toMatchObject({ code: 'UNKNOWN_VISIT' });
  });

  it('end a visit, but not one that is at a counter', async () => {
    await issue();
    await issue();
    await unlocked();
    const clerk = await clerkAt(hub, 2);
    const called = await clerk.call.counter.next();
    const [atCounter, waiting] = await kiosk.findTickets(all);
    expect(called.ticket).toBe(atCounter?.ticket);
    expect((await safe(kiosk.cancelVisit({ visit: atCounter?.visitId ?? '' }))).error).toMatchObject({
      code: 'AT_COUNTER',
      data: { counter: 2 },
    });
    await kiosk.cancelVisit({ visit: waiting?.visitId ?? '' });
    expect((await kiosk.look({ ticket: 'A002' })).now).toEqual({ kind: 'over', how: 'cancelled' });
    expect((await safe(kiosk.cancelVisit({ visit: randomUUID() }))).error).toMatchObject({ code: 'UNKNOWN_VISIT' });
  });
});
