import { randomUUID } from 'node:crypto';
import { safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestClient } from '../../support/client.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { newestOf, until } from '../../support/newest.ts';
import { clerk, clerkAt, window } from '../../support/staff.ts';

let hub: TestHub;
let kiosk: TestClient;
beforeEach(async () => {
  hub = await startTestHub();
  kiosk = await hub.client('kiosk');
});
afterEach(() => hub.stop());

/** A visitor of line A who came a minute after the one before. */
async function visitor(errand = 'residence-record'): Promise<string> {
  hub.clock.forward(1);
  return (await kiosk.call.kiosk.issue({ requestId: randomUUID(), stops: [[errand]], language: 'ja' })).ticket;
}

const codeOf = async (asked: Promise<unknown>): Promise<unknown> => {
  const { error } = await safe(asked);
  return error !== null && typeof error === 'object' && 'code' in error ? error.code : error;
};

describe('a counter', () => {
  it('calls in the order of arrival over its lines, and shows it on the board', async () => {
    await visitor('residence-record');
    await visitor('moving-in');
    await visitor('seal-certificate');
    const desk = await clerkAt(hub, 2);
    const board = await hub.client('signage');
    const order: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const called = await desk.call.counter.next();
      order.push(called.ticket);
      const view = await until(board.call.signage.board(), ({ calls }) => calls[0]?.ticket === called.ticket);
      expect(view.calls[0]).toMatchObject({ counter: 2, current: true, silent: false });
      await desk.call.counter.finish({ stop: called.id });
      hub.clock.forward(1);
    }
    expect(order).toEqual(['A001', 'B001', 'A002']);
    expect(await codeOf(desk.call.counter.next())).toBe('NOBODY_WAITS');
  });

  it('never gets a visitor another counter got: pairs that ask at once', async () => {
    const [one, two] = [await clerkAt(hub, 1), await clerkAt(hub, 2)];
    for (let round = 0; round < 25; round += 1) {
      await visitor();
      const answers = await Promise.all([safe(one.call.counter.next()), safe(two.call.counter.next())]);
      const called = answers.filter(([error]) => error === null);
      expect(called).toHaveLength(1);
      const stop = called[0]?.[1];
      await (stop?.counter === 1 ? one : two).call.counter.finish({ stop: stop?.id ?? '' });
    }
  });

  it('has one visitor at a time', async () => {
    await visitor();
    await visitor();
    const desk = await clerkAt(hub, 1);
    await desk.call.counter.next();
    expect(await codeOf(desk.call.counter.next())).toBe('COUNTER_BUSY');
    expect(await codeOf(desk.call.counter.close())).toBe('COUNTER_BUSY');
  });

  it('calls a chosen one once, and says who was first', async () => {
    await visitor();
    const [one, two] = [await clerkAt(hub, 1), await clerkAt(hub, 2)];
    const stop = (await newestOf(one.call.counter.desk())).stops[0]?.id ?? '';
    await one.call.counter.call({ stop });
    expect((await safe(two.call.counter.call({ stop }))).error).toMatchObject({
      code: 'STATE_CHANGED',
      data: { state: 'called', counter: 1 },
    });
    expect(await codeOf(two.call.counter.finish({ stop }))).toBe('OTHER_COUNTER');
    expect(await codeOf(two.call.counter.call({ stop: 'nobody' }))).toBe('UNKNOWN_STOP');
  });

  it('counts recalls and moves the call to the top of the board again', async () => {
    await visitor();
    const desk = await clerkAt(hub, 1);
    const called = await desk.call.counter.next();
    hub.clock.forward(1);
    const again = await desk.call.counter.recall({ stop: called.id });
    expect(again).toMatchObject({ recalls: 1, state: 'called' });
    expect(again.calledAt).toBeGreaterThan(called.calledAt ?? 0);
    await desk.call.counter.serve({ stop: called.id });
    expect(await codeOf(desk.call.counter.recall({ stop: called.id }))).toBe('STATE_CHANGED');
  });

  it('keeps absent numbers on the board until they come back, to the front', async () => {
    await visitor();
    await visitor();
    const desk = await clerkAt(hub, 1);
    const board = await hub.client('signage');
    const first = await desk.call.counter.next();
    await desk.call.counter.absent({ stop: first.id });
    await until(board.call.signage.board(), ({ absent }) => absent.includes('A001'));
    await desk.call.counter.back({ stop: first.id });
    await until(board.call.signage.board(), ({ absent }) => absent.length === 0);
    expect((await desk.call.counter.next()).ticket).toBe('A001');
  });

  it('does not call while paused or after a colleague took over', async () => {
    await visitor();
    const desk = await clerkAt(hub, 1);
    await desk.call.counter.pause({ until: '13:00' });
    expect(await codeOf(desk.call.counter.next())).toBe('COUNTER_NOT_OPEN');
    const colleague = await clerk(hub, 'colleague');
    expect(await codeOf(colleague.call.counter.take({ counter: 1, relieve: false }))).toBe('COUNTER_TAKEN');
    await colleague.call.counter.take({ counter: 1, relieve: true });
    expect(await codeOf(desk.call.counter.open())).toBe('NO_COUNTER');
    expect((await colleague.call.counter.next()).ticket).toBe('A001');
  });

  it('is the same counter in two windows of one person', async () => {
    await visitor();
    await visitor();
    const left = await clerkAt(hub, 1, 'sato');
    const right = await window(hub, 'sato');
    await right.call.counter.take({ counter: 1, relieve: false });
    const answers = await Promise.all([safe(left.call.counter.next()), safe(right.call.counter.next())]);
    expect(answers.filter(([error]) => error === null)).toHaveLength(1);
    await left.call.counter.finish({ stop: answers.find(([error]) => error === null)?.[1]?.id ?? '' });
    await left.call.counter.close();
    expect(await codeOf(right.call.counter.next())).toBe('NO_COUNTER');
  });

  it('hears a kiosk that calls for staff until somebody goes', async () => {
    const desk = await clerkAt(hub, 3);
    await kiosk.call.kiosk.callStaff();
    await kiosk.call.kiosk.callStaff();
    const ringing = await until(desk.call.counter.desk(), ({ helpCalls }) => helpCalls.length > 0);
    expect(ringing.helpCalls).toHaveLength(1);
    await desk.call.counter.answerHelp({ id: ringing.helpCalls[0]?.id ?? '' });
    const seen = await until(kiosk.call.kiosk.lobby(), ({ helpCalls }) => helpCalls[0]?.answeredAt !== null);
    expect(seen.helpCalls[0]?.answeredBy).toBe(3);
    expect(await codeOf(desk.call.counter.answerHelp({ id: ringing.helpCalls[0]?.id ?? '' }))).toBe('UNKNOWN_CALL');
    hub.clock.set('2026-11-24T20:00:00+09:00');
    expect(await codeOf(kiosk.call.kiosk.callStaff())).toBe('AFTER_HOURS');
  });

  it('sees a printer that wants a hand, and no longer when it is well', async () => {
    const desk = await clerkAt(hub, 1);
    await kiosk.call.kiosk.reportPrinter({ state: 'no-paper' });
    await until(desk.call.counter.desk(), ({ printers }) => printers[0]?.state === 'no-paper');
    await kiosk.call.kiosk.reportPrinter({ state: 'ready' });
    await until(desk.call.counter.desk(), ({ printers }) => printers.length === 0);
  });
});
