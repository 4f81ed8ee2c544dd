import { safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestClient } from '../../support/client.ts';
import { addedStop, deskOf, refusal, stopOf, undoNewest, visitorOf } from '../../support/craft.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
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

describe('a hold', () => {
  it('frees the counter and waits again in front at its time', async () => {
    const [first, second] = [await visitor(), await visitor()];
    await desk.call.counter.next();
    const held = await desk.call.counter.hold({ stop: first.id, until: '10:15' });
    expect(held).toMatchObject({ state: 'held', heldUntil: Date.parse('2026-11-24T10:15:00+09:00') });
    expect((await desk.call.counter.next()).id).toBe(second.id);
    await desk.call.counter.finish({ stop: second.id });
    const third = await visitor();
    await hub.tidy();
    expect(await refusal(desk.call.counter.papersReady({ stop: first.id }))).toBe('STATE_CHANGED');
    hub.clock.set('2026-11-24T10:15:00+09:00');
    await hub.tidy();
    expect((await deskOf(desk)).stops.map((stop) => stop.id)).toEqual([first.id, third.id]);
    expect((await desk.call.counter.next()).id).toBe(first.id);
  });

  it('without a time waits until staff bring the visitor back or call', async () => {
    const one = await visitor();
    await desk.call.counter.next();
    await desk.call.counter.hold({ stop: one.id, until: null });
    hub.clock.forward(15);
    await hub.tidy();
    expect(await stopOf(hub, one.id)).toMatchObject({ state: 'held', heldUntil: null });
    await desk.call.counter.back({ stop: one.id });
    expect(await stopOf(hub, one.id)).toMatchObject({ state: 'waiting', front: true });
  });

  it('ends today, before closing', async () => {
    const one = await visitor();
    await desk.call.counter.next();
    const after = await safe(desk.call.counter.hold({ stop: one.id, until: '17:30' }));
    expect(after.error).toMatchObject({ code: 'HOLD_AFTER_CLOSING', data: { closes: '17:15' } });
    expect(await refusal(desk.call.counter.hold({ stop: one.id, until: '09:00' }))).toBe('HOLD_IN_PAST');
    expect(await stopOf(hub, one.id)).toMatchObject({ state: 'called', counter: 2 });
  });
});

describe('a transfer', () => {
  it('keeps the place of arrival and carries the note', async () => {
    const one = await visitor('moving-in');
    await visitor('pension-join');
    await desk.call.counter.next();
    const there = await desk.call.counter.transfer({
      stop: one.id,
      line: 'C',
      errand: 'pension-join',
      note: '通帳を あとで',
    });
    expect(there).toMatchObject({ line: 'C', state: 'waiting', arrivedAt: one.arrivedAt, ticket: one.ticket });
    expect(await stopOf(hub, one.id)).toMatchObject({ state: 'transferred' });
    const other = await clerkAt(hub, 3);
    expect(await other.call.counter.next()).toMatchObject({ id: there.id, note: '通帳を あとで' });
  });

  it('to a closed line is refused with the reason, unless somebody still sits there', async () => {
    const one = await visitor();
    await desk.call.counter.next();
    hub.clock.set('2026-11-24T17:20:00+09:00');
    const send = { stop: one.id, line: 'C', errand: null, note: '' };
    expect((await safe(desk.call.counter.transfer(send))).error).toMatchObject({
      code: 'LINE_CLOSED',
      data: { admission: { kind: 'closed', why: 'after-hours' } },
    });
    expect(await stopOf(hub, one.id)).toMatchObject({ state: 'called' });
    await clerkAt(hub, 3);
    expect(await desk.call.counter.transfer(send)).toMatchObject({ line: 'C', errand: one.errand });
  });

  it('needs another line that exists', async () => {
    const one = await visitor();
    await desk.call.counter.next();
    const send = { stop: one.id, errand: null, note: '' };
    expect(await refusal(desk.call.counter.transfer({ ...send, line: 'A' }))).toBe('SAME_LINE');
    expect(await refusal(desk.call.counter.transfer({ ...send, line: 'Y' }))).toBe('UNKNOWN_LINE');
    expect(await refusal(desk.call.counter.transfer({ ...send, line: 'C', errand: 'nothing' }))).toBe('UNKNOWN_ERRAND');
  });
});

describe('several stops on one ticket', () => {
  it('follow each other at once, with the place of the visit’s arrival', async () => {
    const one = await visitor('moving-in');
    const added = await addedStop(desk, one, 'pension-join');
    expect(added).toMatchObject({ state: 'planned', line: 'C', place: 2 });
    const later = await visitor('pension-join');
    await desk.call.counter.next();
    await desk.call.counter.finish({ stop: one.id });
    const other = await clerkAt(hub, 3);
    const view = await deskOf(other);
    expect(view.stops.map((stop) => stop.id)).toEqual([added.id, later.id]);
    expect(view.ways[one.visitId]?.map((stop) => stop.state)).toEqual(['done', 'waiting']);
    expect((await other.call.counter.next()).id).toBe(added.id);
  });

  it('can be dropped, and are not added to a visit that is over', async () => {
    const one = await visitor('moving-in');
    const added = await addedStop(desk, one, 'pension-join');
    expect(await desk.call.counter.cancel({ stop: added.id, why: 'mistake' })).toMatchObject({ state: 'cancelled' });
    await desk.call.counter.next();
    await desk.call.counter.finish({ stop: one.id });
    const again = { visit: one.visitId, stops: [['pension-join']] };
    expect(await refusal(desk.call.counter.addStops(again))).toBe('VISIT_OVER');
    expect(await refusal(desk.call.counter.addStops({ ...again, visit: 'nobody' }))).toBe('UNKNOWN_VISIT');
    expect(await refusal(desk.call.counter.addStops({ ...again, stops: [['nothing']] }))).toBe('UNKNOWN_ERRAND');
  });
});

describe('a hand-over', () => {
  it('calls the same ticket again when the papers are ready', async () => {
    const one = await visitor();
    await desk.call.counter.next();
    await desk.call.counter.finish({ stop: one.id, papersFollow: true });
    const later = await visitor();
    const papers = (await deskOf(desk)).stops.find((stop) => stop.kind === 'hand-over');
    expect(papers).toMatchObject({ state: 'planned', ticket: one.ticket });
    expect((await desk.call.counter.next()).id).toBe(later.id);
    await desk.call.counter.finish({ stop: later.id });
    await desk.call.counter.papersReady({ stop: papers?.id ?? '' });
    expect(await desk.call.counter.next()).toMatchObject({ id: papers?.id, kind: 'hand-over' });
  });

  it('goes before a stop that only waits, and after one at which the visitor is', async () => {
    const one = await visitor();
    await addedStop(desk, one, 'pension-join');
    await desk.call.counter.next();
    await desk.call.counter.finish({ stop: one.id, papersFollow: true });
    const way = (await deskOf(desk)).ways[one.visitId] ?? [];
    expect(way.map(({ kind, state }) => [kind, state])).toEqual([
      ['reception', 'done'],
      ['hand-over', 'planned'],
      ['reception', 'waiting'],
    ]);
    const [, papers, pension] = way.map((stop) => stop.id);
    await desk.call.counter.papersReady({ stop: papers ?? '' });
    expect(await stopOf(hub, pension ?? '')).toMatchObject({ state: 'planned' });
    expect((await desk.call.counter.next()).id).toBe(papers);
    await desk.call.counter.finish({ stop: papers ?? '', papersFollow: true });
    expect(await stopOf(hub, pension ?? '')).toMatchObject({ state: 'waiting', arrivedAt: one.arrivedAt });
    const other = await clerkAt(hub, 3);
    await other.call.counter.next();
    const again = (await deskOf(desk)).ways[one.visitId]?.find((stop) => stop.state === 'planned')?.id ?? '';
    expect(await desk.call.counter.papersReady({ stop: again })).toMatchObject({ state: 'planned', ready: true });
    await other.call.counter.finish({ stop: pension ?? '' });
    expect(await stopOf(hub, again)).toMatchObject({ state: 'waiting' });
  });
});

describe('undo', () => {
  it('takes back call, serve, absent, hold, transfer and finish, one after another', async () => {
    const one = await visitor();
    await desk.call.counter.next();
    expect(await undoNewest(desk, 2)).toBeNull();
    expect(await stopOf(hub, one.id)).toEqual(one);
    await desk.call.counter.next();
    await desk.call.counter.serve({ stop: one.id });
    const served = await stopOf(hub, one.id);
    const acts = [
      () => desk.call.counter.hold({ stop: one.id, until: null }),
      () => desk.call.counter.transfer({ stop: one.id, line: 'C', errand: null, note: '' }),
      () => desk.call.counter.finish({ stop: one.id, papersFollow: true }),
      () => desk.call.counter.cancel({ stop: one.id, why: 'visitor' }),
    ];
    for (const act of acts) {
      await act();
      expect(await undoNewest(desk, 2)).toBeNull();
      expect(await stopOf(hub, one.id)).toEqual(served);
      const stops = await hub.hub.deps.store.access.visits.ofVisit(one.visitId);
      expect(stops.filter((stop) => stop.state !== 'cancelled')).toHaveLength(1);
    }
    expect(await undoNewest(desk, 2)).toBeNull();
    expect(await undoNewest(desk, 2)).toBeNull();
    expect(await stopOf(hub, one.id)).toEqual(one);
  });

  it('of a finish withdraws the next stop while it waits, and says who called it otherwise', async () => {
    const one = await visitor('moving-in');
    const added = await addedStop(desk, one, 'pension-join');
    await desk.call.counter.next();
    await desk.call.counter.finish({ stop: one.id });
    expect(await undoNewest(desk, 2)).toBeNull();
    expect(await stopOf(hub, added.id)).toMatchObject({ state: 'planned', waitingSince: null });
    await desk.call.counter.finish({ stop: one.id });
    const other = await clerkAt(hub, 3);
    await other.call.counter.next();
    expect(await undoNewest(desk, 2)).toMatchObject({
      code: 'UNDO_OVERTAKEN',
      data: { why: 'next-called', counter: 3 },
    });
    expect(await stopOf(hub, one.id)).toMatchObject({ state: 'done' });
  });

  it('waits for a free counter', async () => {
    const [one, two] = [await visitor(), await visitor()];
    await desk.call.counter.next();
    await desk.call.counter.finish({ stop: one.id });
    const event = (await deskOf(desk)).counters.find(({ number }) => number === 2)?.undo?.event ?? 0;
    await desk.call.counter.call({ stop: two.id });
    const refused = (await safe(desk.call.counter.undo({ event }))).error;
    expect(refused).toMatchObject({ code: 'UNDO_OVERTAKEN', data: { why: 'counter-busy', counter: 2 } });
    expect(await undoNewest(desk, 2)).toBeNull();
    expect(await refusal(desk.call.counter.undo({ event }))).toBeNull();
    expect(await refusal(desk.call.counter.undo({ event }))).toBe('UNKNOWN_EVENT');
  });

  it('is possible for a minute, by the counter that acted, while nothing else happened', async () => {
    const one = await visitor();
    await desk.call.counter.next();
    const event = (await deskOf(desk)).counters.find(({ number }) => number === 2)?.undo?.event ?? 0;
    const other = await clerkAt(hub, 1);
    expect(await refusal(other.call.counter.undo({ event }))).toBe('UNKNOWN_EVENT');
    await desk.call.counter.recall({ stop: one.id });
    expect((await safe(desk.call.counter.undo({ event }))).error).toMatchObject({ data: { why: 'moved-on' } });
    const recalled = (await deskOf(desk)).counters.find(({ number }) => number === 2)?.undo?.event ?? 0;
    hub.clock.forward(1.1);
    expect((await deskOf(desk)).counters.find(({ number }) => number === 2)?.undo).toBeNull();
    expect(await refusal(desk.call.counter.undo({ event: recalled }))).toBe('UNDO_TOO_LATE');
    hub.clock.forward(-60);
    expect(await refusal(desk.call.counter.undo({ event: recalled }))).toBe('UNDO_TOO_LATE');
    expect(await refusal(desk.call.counter.undo({ event: 999_999 }))).toBe('UNKNOWN_EVENT');
  });
});
