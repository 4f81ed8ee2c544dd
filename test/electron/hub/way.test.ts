import { randomUUID } from 'node:crypto';
import { safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestClient } from '../../support/client.ts';
import { deskOf, refusal, stopOf, visitorOf } from '../../support/craft.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { newestOf } from '../../support/newest.ts';
import { clerk, clerkAt } from '../../support/staff.ts';

/* One ticket carries its visitor from counter to counter. */

let hub: TestHub;
let kiosk: TestClient;
beforeEach(async () => {
  hub = await startTestHub({ settings: { publicUrl: 'https://machi.example' } });
  kiosk = await hub.client('kiosk');
});
afterEach(() => hub.stop());

const way = [['moving-in', 'my-number-card'], ['health-insurance-join', 'pension-join'], ['child-allowance']];
const asked = (stops = way) => ({ requestId: randomUUID(), language: 'ja' as const, stops });
const waitingIn = async (letter: string) =>
  (await newestOf(kiosk.call.kiosk.lobby())).lines.find((line) => line.letter === letter)?.waiting;
const stopsOf = (visit: string) => hub.hub.deps.store.access.visits.ofVisit(visit);

describe('one ticket for three counters', () => {
  it('says the whole way, and waits at its first counter alone', async () => {
    const request = asked();
    const ticket = await kiosk.call.kiosk.issue(request);
    expect(ticket).toMatchObject({ ticket: 'B001', line: 'B', errand: 'moving-in', ahead: 0 });
    expect(ticket.stops).toEqual([
      { line: 'B', errand: 'moving-in', also: ['my-number-card'], kind: 'reception' },
      { line: 'C', errand: 'health-insurance-join', also: ['pension-join'], kind: 'reception' },
      { line: 'F', errand: 'child-allowance', also: [], kind: 'reception' },
    ]);
    expect([await waitingIn('B'), await waitingIn('C'), await waitingIn('F')]).toEqual([1, 0, 0]);
    const stops = await stopsOf(request.requestId);
    expect(stops.map(({ state, place, waitingSince }) => [state, place, waitingSince !== null])).toEqual([
      ['waiting', 1, true],
      ['planned', 2, false],
      ['planned', 3, false],
    ]);
  });

  it('is called at each in a row, before all who came later, without queueing again', async () => {
    const request = asked();
    const { ticket, arrivedAt, code } = await kiosk.call.kiosk.issue(request);
    for (const errand of ['pension-join', 'nursery']) await visitorOf(hub, kiosk, errand);
    for (const [at, counter] of [2, 3, 6].entries()) {
      const { counter: desk } = (await clerkAt(hub, counter)).call;
      const id = `${request.requestId}.${at + 1}`;
      expect(await stopOf(hub, id)).toMatchObject({ state: 'waiting', arrivedAt });
      expect(await desk.next()).toMatchObject({ id, ticket, arrivedAt, counter, errand: way[at]?.[0] });
      hub.clock.forward(10);
      await desk.finish({ stop: id });
    }
    const view = await newestOf((await hub.client()).call.visit.watch({ code }));
    expect(view.now).toEqual({ kind: 'over', how: 'done' });
    expect(view.stops.map(({ errand, also, counter }) => [[errand, ...also], counter])).toEqual(
      way.map((errands, at) => [errands, [2, 3, 6][at]]),
    );
  });

  it('is the same ticket when it is asked for again, on the way too', async () => {
    const request = asked();
    const first = await kiosk.call.kiosk.issue(request);
    const all = await Promise.all(Array.from({ length: 10 }, () => kiosk.call.kiosk.issue(request)));
    expect(all).toEqual(Array(10).fill(first));
    const { counter } = (await clerkAt(hub, 2)).call;
    await counter.next();
    await counter.finish({ stop: `${request.requestId}.1` });
    const { ticket, code, stops } = await kiosk.call.kiosk.issue({ ...request, stops: [['refuse']] });
    expect({ ticket, code, stops }).toEqual({ ticket: first.ticket, code: first.code, stops: first.stops });
    expect(await stopsOf(request.requestId)).toHaveLength(3);
    expect((await kiosk.call.kiosk.issue(asked())).ticket).toBe('B002');
  });

  it('takes everything of a stop along to another line, and to its hand-over', async () => {
    const request = asked();
    await kiosk.call.kiosk.issue(request);
    const { counter } = (await clerkAt(hub, 2)).call;
    const { id: stop } = await counter.next();
    const there = await counter.transfer({ stop, line: 'A', errand: null, note: '' });
    expect(there).toMatchObject({ line: 'A', errand: 'moving-in', also: ['my-number-card'] });
    await counter.call({ stop: there.id });
    await counter.finish({ stop: there.id, papersFollow: true });
    const papers = (await stopsOf(request.requestId)).find(({ kind }) => kind === 'hand-over');
    expect(papers).toMatchObject({ errand: 'moving-in', also: ['my-number-card'], state: 'planned' });
    expect((await stopsOf(request.requestId)).map(({ state }) => state)).toEqual([
      'transferred',
      'done',
      'planned',
      'waiting',
      'planned',
    ]);
  });

  it('is called only where it is next: nobody is at two places', async () => {
    const request = asked();
    await kiosk.call.kiosk.issue(request);
    const { counter } = (await clerkAt(hub, 3)).call;
    expect(await refusal(counter.call({ stop: `${request.requestId}.2` }))).toBe('STATE_CHANGED');
  });

  it('teaches nothing about one matter where several were done', async () => {
    await kiosk.call.kiosk.issue(asked([['residence-record', 'seal-certificate'], ['pension-join']]));
    for (const counter of [1, 3]) {
      const desk = (await clerkAt(hub, counter)).call.counter;
      const { id: stop } = await desk.next();
      hub.clock.forward(15);
      await desk.finish({ stop });
    }
    const learned = await hub.hub.deps.store.access.waits.past('2026-11-24');
    expect(learned.map(({ errand }) => errand)).toEqual(['pension-join']);
  });
});

describe('a way that cannot be', () => {
  const nothingGiven = async (request: ReturnType<typeof asked>) => {
    expect(await hub.hub.deps.store.access.visits.byId(request.requestId)).toBeNull();
    const { lines } = await newestOf(kiosk.call.kiosk.lobby());
    expect(lines.filter(({ waiting }) => waiting > 0)).toEqual([]);
  };

  it.each([
    ['a stop of two lines', 'BAD_PLAN', [['moving-in', 'pension-join']]],
    ['an errand twice at a stop', 'BAD_PLAN', [['moving-in', 'moving-in']]],
    ['an errand at two stops', 'BAD_PLAN', [['moving-in'], ['pension-join'], ['moving-in']]],
    ['an errand the town does not have, at the end', 'UNKNOWN_ERRAND', [['moving-in'], ['fishing']]],
    ['no stop', 'BAD_REQUEST', []],
    ['a stop for nothing', 'BAD_REQUEST', [['moving-in'], []]],
    ['more stops than a visit has', 'BAD_REQUEST', Array.from({ length: 21 }, () => ['moving-in'])],
  ])('%s is refused, and nothing is given', async (_, code, stops) => {
    const request = asked(stops);
    expect(await refusal(kiosk.call.kiosk.issue(request))).toBe(code);
    await nothingGiven(request);
  });

  it('where a later line has closed, says which and why', async () => {
    hub.clock.set('2026-11-24T17:05:00+09:00');
    const request = asked([['residence-record'], ['moving-in'], ['pension-join']]);
    expect((await safe(kiosk.call.kiosk.issue(request))).error).toMatchObject({
      code: 'LINE_CLOSED',
      data: { line: 'B', admission: { kind: 'closed', why: 'after-hours' } },
    });
    await nothingGiven(request);
    expect((await kiosk.call.kiosk.issue(asked([['residence-record'], ['pension-join']]))).ticket).toBe('A001');
  });

  it('where staff stopped a later line for today, neither', async () => {
    await (await clerkAt(hub, 3)).call.counter.stopLine({ line: 'C', stopped: true });
    const request = asked();
    expect((await safe(kiosk.call.kiosk.issue(request))).error).toMatchObject({
      code: 'LINE_CLOSED',
      data: { line: 'C', admission: { kind: 'stopped' } },
    });
    await nothingGiven(request);
  });
});

describe('a quiet matter on the way', () => {
  it('is named to nobody but the counters, nor what is done beside it', async () => {
    const quiet = [['residence-record'], ['living-support', 'care-papers']];
    const { code, ticket } = await kiosk.call.kiosk.issue(asked(quiet));
    const phone = await newestOf((await hub.client()).call.visit.watch({ code }));
    const looked = await kiosk.call.kiosk.look({ ticket });
    for (const { stops } of [phone, looked]) {
      expect(stops.map(({ line, errand, also }) => ({ line, errand, also }))).toEqual([
        { line: 'A', errand: 'residence-record', also: [] },
        { line: 'E', errand: null, also: [] },
      ]);
    }
    expect(JSON.stringify([phone, looked])).not.toMatch(/living-support|care-papers/);
    const desk = await clerkAt(hub, 1);
    const [visit] = Object.values((await deskOf(desk)).ways);
    expect(visit?.[1]).toMatchObject({ errand: 'living-support', also: ['care-papers'] });
  });
});

describe('staff who helped with the guide', () => {
  it('give the same ticket as a kiosk, in the same row of numbers, and the log says who', async () => {
    await kiosk.call.kiosk.issue(asked([['moving-in']]));
    const helper = await clerkAt(hub, 1);
    const request = { ...asked(), language: 'ja-x-easy' as const };
    const ticket = await helper.call.counter.issue(request);
    expect(ticket).toMatchObject({ ticket: 'B002', language: 'ja-x-easy', ahead: 1 });
    expect(ticket.stops.map(({ line }) => line)).toEqual(['B', 'C', 'F']);
    expect(await helper.call.counter.issue(request)).toEqual(ticket);
    const desk = (await clerkAt(hub, 2)).call.counter;
    expect([(await desk.next()).ticket, await waitingIn('B')]).toEqual(['B001', 1]);
    const log = hub.hub.deps.store.access.events;
    const issued = (await Promise.all([1, 2, 3, 4, 5, 6, 7, 8, 9].map((seq) => log.bySeq(seq)))).find(
      (event) => event?.kind === 'ticket.issued' && event.counter !== undefined,
    );
    expect(issued).toMatchObject({ counter: 1, stop: `${request.requestId}.1`, staff: expect.stringMatching(/./) });
  });

  it('need a counter; a kiosk is none', async () => {
    const standing = await clerk(hub, 'sato');
    expect(await refusal(standing.call.counter.issue(asked()))).toBe('NO_COUNTER');
    expect(await refusal(kiosk.call.counter.issue(asked()))).toBe('NOT_ALLOWED');
    const desk = await clerkAt(hub, 2);
    expect(await refusal(desk.call.counter.issue(asked([['moving-in', 'nursery']])))).toBe('BAD_PLAN');
  });
});
