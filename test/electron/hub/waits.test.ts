import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeDay } from '../../../electron/commands/change-day.ts';
import type { WaitBand } from '../../../shared/domain/waiting/wait-band.ts';
import type { TestClient } from '../../support/client.ts';
import { deskOf, stopOf, visitorOf } from '../../support/craft.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { newestOf, until } from '../../support/newest.ts';
import { clerkAt } from '../../support/staff.ts';

let hub: TestHub;
let kiosk: TestClient;
beforeEach(async () => {
  hub = await startTestHub();
  kiosk = await hub.client('kiosk');
});
afterEach(() => hub.stop());

async function visitor(errand = 'pension-join') {
  const stop = await visitorOf(hub, kiosk, errand);
  await hub.hub.estimateWaits();
  return stop;
}

const lineWait = async (letter: string) =>
  (await newestOf(kiosk.call.kiosk.lobby())).lines.find((line) => line.letter === letter)?.wait;

describe('how long it takes', () => {
  it('is unknown where nobody serves, and nothing is promised', async () => {
    await hub.hub.estimateWaits();
    expect(await lineWait('C')).toEqual({ band: { kind: 'unknown' }, tight: false });
    expect((await visitor()).promise).toBeNull();
  });

  it('is told with the ticket, kept as promised, and shown to lobby, desks and board', async () => {
    const desk = await clerkAt(hub, 3);
    await hub.hub.estimateWaits();
    const atOnce = await kiosk.call.kiosk.issue({ requestId: randomUUID(), stops: [['pension-join']], language: 'ja' });
    expect(atOnce.promise).toEqual({ kind: 'at-once' });
    await hub.hub.estimateWaits();
    const [second, third] = [await visitor(), await visitor()];
    expect(second.promise).toMatchObject({ kind: 'minutes' });
    const told = await lineWait('C');
    expect(told?.band).toMatchObject({ kind: 'minutes' });
    const { waits } = await deskOf(desk);
    expect(waits[third.id]).toMatchObject({ ahead: 2, reason: null });
    const board = await newestOf((await hub.client('signage')).call.signage.board());
    expect(board.lines.find((line) => line.letter === 'C')?.wait).toEqual(told);
  });

  it('reaches the faces by itself', async () => {
    await clerkAt(hub, 3);
    const lobby = await until(kiosk.call.kiosk.lobby(), ({ lines }) =>
      lines.some((line) => line.letter === 'C' && line.wait.band.kind === 'at-once'),
    );
    expect(lobby.lines.find((line) => line.letter === 'A')?.wait.band.kind).toBe('unknown');
  });

  it('is promised to the next stop of a visit by the place of its arrival', async () => {
    await clerkAt(hub, 3);
    const desk = await clerkAt(hub, 2);
    const first = await visitor('moving-in');
    for (let people = 0; people < 3; people += 1) await visitor();
    await desk.call.counter.next();
    await desk.call.counter.addStops({ visit: first.visitId, stops: [['health-insurance-join']] });
    await hub.hub.estimateWaits();
    await desk.call.counter.finish({ stop: first.id });
    const next = await stopOf(hub, `${first.visitId}.2`);
    expect(next.promise).toEqual({ kind: 'at-once' });
  });

  it('says why it grew', async () => {
    const [, other] = [await clerkAt(hub, 1), await clerkAt(hub, 2)];
    const stops = [];
    for (let people = 0; people < 6; people += 1) stops.push(await visitor('residence-record'));
    const last = stops.at(-1)!.id;
    const before = (await deskOf(other)).waits[last];
    expect(before?.reason).toBeNull();
    await other.call.counter.pause({ until: '12:00' });
    await hub.hub.estimateWaits();
    expect((await deskOf(other)).waits[last]?.reason).toBe('counter-away');
  });

  it('is learned: what took long yesterday is expected to take long today', async () => {
    const second = async () => {
      await visitor();
      return upperEdge((await visitor()).promise);
    };
    const desk = await clerkAt(hub, 3);
    const before = await second();
    hub.clock.set('2026-11-24T08:30:00+09:00');
    for (let people = 0; people < 12; people += 1) {
      if (people >= 2) await visitor();
      const { id } = await desk.call.counter.next();
      hub.clock.forward(40);
      await desk.call.counter.finish({ stop: id });
    }
    expect(await hub.hub.deps.store.access.waits.past('2026-11-24')).toMatchObject([
      { line: 'C', errand: 'pension-join', kind: 'reception', count: 12, minutes: 480 },
    ]);
    hub.clock.set('2026-11-25T10:00:00+09:00');
    await changeDay(hub.hub.deps)();
    await clerkAt(hub, 3, 'another');
    await hub.hub.estimateWaits();
    expect(await second()).toBeGreaterThan(before);
  });
});

function upperEdge(band: WaitBand | null): number {
  return band?.kind === 'minutes' ? band.to : Number.NaN;
}

describe('a crowd that no hall has seen', () => {
  it('is told about as far as it is read; behind it nobody is told anything', async () => {
    const desk = await clerkAt(hub, 3);
    const issue = () => kiosk.call.kiosk.issue({ requestId: randomUUID(), stops: [['pension-join']], language: 'ja' });
    await Promise.all(Array.from({ length: 151 }, issue));
    await hub.hub.estimateWaits();
    expect(await lineWait('C')).toEqual({ band: { kind: 'unknown' }, tight: false });
    expect(Object.keys((await deskOf(desk)).waits)).toHaveLength(150);
  });
});

describe('a fault of the estimate', () => {
  it('never fails a ticket: the wait is unknown, and the log says so', async () => {
    await clerkAt(hub, 3);
    await hub.hub.estimateWaits();
    const { access } = hub.hub.deps.store;
    const { today } = access.waits;
    Object.assign(access.waits, { today: () => Promise.reject(new Error('cannot read')) });
    await hub.hub.estimateWaits();
    const ticket = await kiosk.call.kiosk.issue({ requestId: randomUUID(), stops: [['pension-join']], language: 'ja' });
    expect(ticket).toMatchObject({ ticket: 'C001', promise: null });
    expect(hub.log).toContain('waits: cannot read');
    Object.assign(access.waits, { today });
    await hub.hub.estimateWaits();
    expect((await lineWait('C'))?.band.kind).toBe('minutes');
  });
});
