import { safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeDay } from '../../../electron/commands/change-day.ts';
import type { TestClient } from '../../support/client.ts';
import { addedStop, deskOf, refusal, stopOf, visitorOf } from '../../support/craft.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { newestOf } from '../../support/newest.ts';
import { clerkAt } from '../../support/staff.ts';

let hub: TestHub;
let kiosk: TestClient;
let desk: TestClient;
beforeEach(async () => {
  hub = await startTestHub();
  kiosk = await hub.client('kiosk');
  desk = await clerkAt(hub, 2);
});
afterEach(() => hub.stop());

const visitor = (errand?: string) => visitorOf(hub, kiosk, errand);

describe('priority', () => {
  it('goes before the others, behind those who were brought back', async () => {
    const [one, two, three] = [await visitor(), await visitor(), await visitor()];
    await desk.call.counter.next();
    await desk.call.counter.absent({ stop: one.id });
    await desk.call.counter.setPriority({ visit: three.visitId, reason: 'unwell' });
    await desk.call.counter.back({ stop: one.id });
    expect((await deskOf(desk)).stops.map((stop) => stop.id)).toEqual([one.id, three.id, two.id]);
    await desk.call.counter.setPriority({ visit: three.visitId, reason: null });
    expect((await deskOf(desk)).stops.map((stop) => stop.id)).toEqual([one.id, two.id, three.id]);
  });
});

describe('what a visitor needs and what staff note', () => {
  it('goes with the visit, and the note is gone when the day changes', async () => {
    const one = await visitor();
    await desk.call.counter.setNeeds({ visit: one.visitId, needs: ['hearing', 'wheelchair', 'hearing'] });
    await desk.call.counter.setNote({ visit: one.visitId, note: '  筆談で ' });
    expect(await stopOf(hub, one.id)).toMatchObject({ needs: ['hearing', 'wheelchair'], note: '筆談で' });
    expect(await refusal(desk.call.counter.setNote({ visit: 'nobody', note: '' }))).toBe('UNKNOWN_VISIT');
    hub.clock.set('2026-11-25T09:00:00+09:00');
    await changeDay(hub.hub.deps)();
    expect(await stopOf(hub, one.id)).toMatchObject({ state: 'expired', note: '' });
    expect(hub.log.join()).not.toContain('筆談');
  });
});

describe('a line', () => {
  it('is stopped for today; who waits is served', async () => {
    const one = await visitor();
    await desk.call.counter.stopLine({ line: 'A', stopped: true });
    expect((await safe(visitor())).error).toMatchObject({
      code: 'LINE_CLOSED',
      data: { admission: { kind: 'stopped' } },
    });
    expect((await desk.call.counter.next()).id).toBe(one.id);
    const lobby = await newestOf(kiosk.call.kiosk.lobby());
    expect(lobby.lines.find(({ letter }) => letter === 'A')?.admission).toEqual({ kind: 'stopped' });
    await desk.call.counter.stopLine({ line: 'A', stopped: false });
    expect((await visitor()).state).toBe('waiting');
    await desk.call.counter.stopLine({ line: 'A', stopped: true });
    hub.clock.set('2026-11-25T09:00:00+09:00');
    expect((await visitor()).ticket).toBe('A001');
    expect(await refusal(desk.call.counter.stopLine({ line: 'Y', stopped: true }))).toBe('UNKNOWN_LINE');
  });

  it('without an open counter is shown, and another counter may help in it', async () => {
    const [care, own] = [await visitor('care-assessment'), await visitor()];
    expect((await deskOf(desk)).uncovered).toEqual(['E']);
    await desk.call.counter.help({ lines: ['E', 'E'] });
    const view = await deskOf(desk);
    expect(view.uncovered).toEqual([]);
    expect(view.counters.find(({ number }) => number === 2)).toMatchObject({ waiting: 2, state: { helping: ['E'] } });
    expect(await desk.call.counter.next()).toMatchObject({ id: care.id, counter: 2 });
    await desk.call.counter.finish({ stop: care.id });
    await desk.call.counter.help({ lines: [] });
    expect((await desk.call.counter.next()).id).toBe(own.id);
    expect(await refusal(desk.call.counter.help({ lines: ['Y'] }))).toBe('UNKNOWN_LINE');
  });
});

describe('a counter that was left without signing out', () => {
  it('is closed after twenty minutes without a sign, but not while a visitor is at it', async () => {
    const one = await visitor();
    await desk.call.counter.next();
    hub.clock.forward(25);
    await hub.tidy();
    expect((await hub.hub.deps.store.access.seats.at(2))?.state).toBe('open');
    await desk.call.counter.finish({ stop: one.id });
    hub.clock.forward(19);
    await hub.tidy();
    expect((await hub.hub.deps.store.access.seats.at(2))?.state).toBe('open');
    hub.clock.forward(2);
    await hub.tidy();
    expect(await hub.hub.deps.store.access.seats.at(2)).toBeNull();
    expect(await refusal(desk.call.counter.next())).toBe('NO_COUNTER');
  });
});

describe('a lost ticket', () => {
  it('is found by line and time of arrival', async () => {
    const [one, two] = [await visitor(), await visitor('pension-join')];
    await desk.call.counter.next();
    const search = { line: null, from: '10:00', to: '10:02' };
    const found = await desk.call.counter.findTickets(search);
    expect(found.map(({ ticket, state, line }) => [ticket, state, line])).toEqual([
      [one.ticket, 'called', 'A'],
      [two.ticket, 'waiting', 'C'],
    ]);
    expect(await desk.call.counter.findTickets({ ...search, line: 'C' })).toHaveLength(1);
    expect(await desk.call.counter.findTickets({ ...search, from: '10:03', to: '12:00' })).toEqual([]);
  });
});

describe('a clock that is set back an hour in the middle of the day', () => {
  it('lets nobody overtake and doubles no number', async () => {
    const before = [await visitor(), await visitor('moving-in')];
    hub.clock.forward(-60);
    const after = [await visitor(), await visitor('moving-out')];
    const order: string[] = [];
    for (let calls = 0; calls < 4; calls += 1) {
      const called = await desk.call.counter.next();
      order.push(called.id);
      await desk.call.counter.finish({ stop: called.id });
    }
    expect(order).toEqual([...before, ...after].map((stop) => stop.id));
    expect(new Set([...before, ...after].map((stop) => stop.ticket)).size).toBe(4);
  });
});

describe('a day change with visitors waiting', () => {
  it('expires every open stop, planned and held ones too, and begins at 1', async () => {
    const [waiting, held, several] = [await visitor(), await visitor(), await visitor()];
    const planned = await addedStop(desk, several, 'pension-join');
    await desk.call.counter.hold({ stop: held.id, until: null });
    hub.clock.set('2026-11-25T04:00:00+09:00');
    await changeDay(hub.hub.deps)();
    for (const { id } of [waiting, held, several, planned]) {
      expect(await stopOf(hub, id)).toMatchObject({ state: 'expired' });
    }
    await desk.call.counter.take({ counter: 2, relieve: false });
    expect(await refusal(desk.call.counter.call({ stop: waiting.id }))).toBe('STATE_CHANGED');
    hub.clock.set('2026-11-25T09:00:00+09:00');
    expect((await visitor()).ticket).toBe('A001');
  });
});
