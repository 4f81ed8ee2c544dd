import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestClient } from '../../support/client.ts';
import { busyHall, type BusyHall } from '../../support/busy-hall.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';

let hub: TestHub;
let hall: BusyHall;
let desk: TestClient['call']['counter'];

// Tuesday 10:00.
beforeEach(async () => {
  hub = await startTestHub();
  hall = await busyHall(hub);
  desk = await hall.desk(2);
});
afterEach(() => hub.stop());

const errand = 'residence-record';
const served = { from: '09:20', to: '09:35' };
const at = (time: string): number => Date.parse(`2026-11-24T${time}:00+09:00`);

describe('an emergency number that was served on paper', () => {
  it('is entered with its times, on the line of its errand', async () => {
    const stop = await desk.enterPaper({ number: 12, errand, arrived: '09:05', served });
    expect(stop).toMatchObject({
      ticket: 'Z012',
      errand,
      state: 'done',
      counter: 2,
      arrivedAt: at('09:05'),
      waitingSince: at('09:05'),
      firstCalledAt: at('09:20'),
      servingAt: at('09:20'),
      doneAt: at('09:35'),
      promise: null,
      outcome: 'done',
    });
    expect(stop.line).not.toBe('Z');
  });

  it('is not shown as a call', async () => {
    await desk.enterPaper({ number: 12, errand, arrived: '09:05', served });
    const { businessDay, recentCalls } = await hub.hub.deps.store.access.hall.snapshot(hub.clock.now(), '2026-11-24');
    expect([businessDay, recentCalls]).toEqual(['2026-11-24', []]);
  });

  it('is entered once a day, also by two counters at once', async () => {
    const other = await hall.desk(3);
    const slip = { number: 12, errand, arrived: '09:05', served };
    const both = await Promise.allSettled([desk.enterPaper(slip), other.enterPaper(slip)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(desk.enterPaper(slip)).rejects.toMatchObject({ code: 'ALREADY_ENTERED', data: { ticket: 'Z012' } });
    hub.clock.set('2026-11-25T10:00:00+09:00');
    expect((await desk.enterPaper(slip)).ticket).toBe('Z012');
  });

  it.each([
    { why: 'in the future', arrived: '10:30', served: null },
    { why: 'called before it came', arrived: '09:05', served: { from: '09:00', to: '09:35' } },
    { why: 'over before it began', arrived: '09:05', served: { from: '09:40', to: '09:35' } },
    { why: 'over in the future', arrived: '09:05', served: { from: '09:40', to: '10:01' } },
    { why: 'of yesterday’s business day', arrived: '03:59', served },
  ])('is refused when it is $why', async ({ arrived, served: times }) => {
    await expect(desk.enterPaper({ number: 12, errand, arrived, served: times })).rejects.toMatchObject({
      code: 'BAD_TIMES',
    });
  });

  it.each([
    { number: 0 },
    { number: 1000 },
    { number: 1.5 },
    { arrived: '24:00' },
    { arrived: '9:05' },
    { served: { from: '09:20', to: '' } },
  ])('is refused as %o', async (wrong) => {
    const slip = { number: 12, errand, arrived: '09:05', served, ...wrong };
    await expect(desk.enterPaper(slip)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('needs a matter of this town and a counter', async () => {
    const slip = { number: 12, errand: 'nothing', arrived: '09:05', served };
    await expect(desk.enterPaper(slip)).rejects.toMatchObject({ code: 'UNKNOWN_ERRAND' });
    await desk.close();
    await expect(desk.enterPaper({ ...slip, errand })).rejects.toMatchObject({ code: 'NO_COUNTER' });
  });
});

describe('an emergency number that still waits', () => {
  it('takes the place of its arrival among those with a ticket', async () => {
    hub.clock.set('2026-11-24T09:30:00+09:00');
    const early = await hall.visitor(errand);
    hub.clock.set('2026-11-24T09:50:00+09:00');
    const late = await hall.visitor(errand);
    hub.clock.set('2026-11-24T10:00:00+09:00');
    const stop = await desk.enterPaper({ number: 7, errand, arrived: '09:40', served: null });
    expect(stop).toMatchObject({ ticket: 'Z007', state: 'waiting', waitingSince: at('09:40') });
    const called: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const next = await desk.next();
      called.push(next.ticket);
      await desk.finish({ stop: next.id, outcome: 'done', papersFollow: false });
    }
    expect(called).toEqual([early.ticket, 'Z007', late.ticket]);
  });

  it('leaves the numbers of the kiosks as they are', async () => {
    await desk.enterPaper({ number: 999, errand, arrived: '09:40', served: null });
    expect((await hall.visitor(errand)).ticket).toMatch(/^[A-Y]001$/);
  });
});
