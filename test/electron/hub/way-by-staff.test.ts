import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Stop } from '../../../shared/domain/visit.ts';
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

const plan = [['moving-in'], ['health-insurance-join'], ['child-allowance'], ['residence-record']];

/** A visitor with a way of four, called to this counter. */
async function arrived(): Promise<Stop> {
  const requestId = randomUUID();
  await kiosk.call.kiosk.issue({ requestId, stops: plan, language: 'ja' });
  return desk.call.counter.next();
}

const wayOf = ({ visitId }: Stop) => hub.hub.deps.store.access.visits.ofVisit(visitId);
const toCome = async (stop: Stop) => (await wayOf(stop)).filter(({ state }) => state === 'planned');
const errands = async (stop: Stop) => (await toCome(stop)).map(({ errand }) => errand);

describe('another order', () => {
  it('is called in, and can be undone', async () => {
    const here = await arrived();
    const seen = (await toCome(here)).map(({ id }) => id);
    await desk.call.counter.orderStops({ visit: here.visitId, seen, stops: seen.toReversed() });
    expect(await errands(here)).toEqual(['residence-record', 'child-allowance', 'health-insurance-join']);
    expect((await deskOf(desk)).counters.find(({ number }) => number === 2)?.undo?.kind).toBe('way.ordered');
    expect(await undoNewest(desk, 2)).toBeNull();
    expect(await errands(here)).toEqual(['health-insurance-join', 'child-allowance', 'residence-record']);
    const [first = '', second = '', third = ''] = seen;
    await desk.call.counter.orderStops({ visit: here.visitId, seen, stops: [third, first, second] });
    await desk.call.counter.finish({ stop: here.id });
    expect(await stopOf(hub, third)).toMatchObject({ state: 'waiting', place: 2, arrivedAt: here.arrivedAt });
  });

  it('is refused when the way is not as it was seen', async () => {
    const here = await arrived();
    const seen = (await toCome(here)).map(({ id }) => id);
    const [first = '', second = '', third = ''] = seen;
    const order = (stops: string[], was = seen) =>
      refusal(desk.call.counter.orderStops({ visit: here.visitId, seen: was, stops }));
    expect(await order([first, second])).toBe('WAY_CHANGED');
    expect(await order([first, second, here.id])).toBe('WAY_CHANGED');
    expect(await order([first, first, second])).toBe('WAY_CHANGED');
    expect(await order(seen, [second, first, third])).toBe('WAY_CHANGED');
    const colleague = await clerkAt(hub, 1);
    await colleague.call.counter.dropStop({ stop: second });
    expect(await order([third, second, first])).toBe('WAY_CHANGED');
    expect(await order([third, first], [first, third])).toBeNull();
    expect(await refusal(desk.call.counter.orderStops({ visit: 'nobody', seen: [], stops: [] }))).toBe('UNKNOWN_VISIT');
  });

  it('cannot be undone once it went on', async () => {
    const here = await arrived();
    const seen = (await toCome(here)).map(({ id }) => id);
    await desk.call.counter.orderStops({ visit: here.visitId, seen, stops: seen.toReversed() });
    const event = (await deskOf(desk)).counters.find(({ number }) => number === 2)?.undo?.event ?? 0;
    await desk.call.counter.finish({ stop: here.id });
    expect(await refusal(desk.call.counter.undo({ event }))).toBe('UNDO_OVERTAKEN');
  });

  it('leaves papers that are being prepared where they are', async () => {
    const here = await arrived();
    await desk.call.counter.finish({ stop: here.id, papersFollow: true });
    const seen = (await toCome(here)).filter(({ kind }) => kind === 'reception').map(({ id }) => id);
    await desk.call.counter.orderStops({ visit: here.visitId, seen, stops: seen.toReversed() });
    const way = (await wayOf(here)).map(({ kind, errand }) => `${kind} ${errand}`);
    expect(way).toEqual([
      'reception moving-in',
      'hand-over moving-in',
      'reception health-insurance-join',
      'reception residence-record',
      'reception child-allowance',
    ]);
  });
});

describe('a stop to come', () => {
  it('is left out by any counter, and comes back with an undo', async () => {
    const here = await arrived();
    const [first] = await toCome(here);
    const colleague = await clerkAt(hub, 1);
    expect(await colleague.call.counter.dropStop({ stop: first!.id })).toMatchObject({
      state: 'cancelled',
      outcome: null,
    });
    expect(await errands(here)).toEqual(['child-allowance', 'residence-record']);
    expect(await undoNewest(colleague, 1)).toBeNull();
    expect(await stopOf(hub, first!.id)).toEqual(first);
  });

  it('is not left out once it waits or is served', async () => {
    const here = await arrived();
    expect(await refusal(desk.call.counter.dropStop({ stop: here.id }))).toBe('STATE_CHANGED');
    const [next] = await toCome(here);
    await desk.call.counter.finish({ stop: here.id });
    expect(await refusal(desk.call.counter.dropStop({ stop: next!.id }))).toBe('STATE_CHANGED');
    expect(await refusal(desk.call.counter.dropStop({ stop: 'nothing' }))).toBe('UNKNOWN_STOP');
  });
});

describe('more on a ticket', () => {
  it('joins a stop of its line, and one undo takes all of it back', async () => {
    const here = await arrived();
    const before = await wayOf(here);
    const stops = [['my-number-card'], ['pension-join', 'health-insurance-join'], ['water']];
    const touched = await desk.call.counter.addStops({ visit: here.visitId, stops });
    expect(touched.map(({ line, errand, also, state }) => [line, errand, also, state])).toEqual([
      ['B', 'moving-in', ['my-number-card'], 'called'],
      ['C', 'health-insurance-join', ['pension-join'], 'planned'],
      ['G', 'water', [], 'planned'],
    ]);
    expect(await undoNewest(desk, 2)).toBeNull();
    const after = (await wayOf(here)).filter(({ state }) => state !== 'cancelled');
    expect(after).toEqual(before);
  });

  it('is told where the way has it all already, or where it cannot be a way', async () => {
    const here = await arrived();
    const add = (stops: string[][]) => refusal(desk.call.counter.addStops({ visit: here.visitId, stops }));
    expect(await add([['child-allowance'], ['moving-in']])).toBe('ON_WAY_ALREADY');
    expect(await add([['pension-join', 'water']])).toBe('BAD_PLAN');
    expect((await deskOf(desk)).counters.find(({ number }) => number === 2)?.undo?.kind).toBe('stop.called');
  });

  it('is not lost by the undo of a colleague who made the stop', async () => {
    const here = await visitorOf(hub, kiosk, 'residence-record');
    const made = await addedStop(desk, here, 'pension-join');
    const event = (await deskOf(desk)).counters.find(({ number }) => number === 2)?.undo?.event ?? 0;
    const colleague = await clerkAt(hub, 3);
    await addedStop(colleague, here, 'health-insurance-join');
    expect(await refusal(desk.call.counter.undo({ event }))).toBe('UNDO_OVERTAKEN');
    expect(await stopOf(hub, made.id)).toMatchObject({ state: 'planned', also: ['health-insurance-join'] });
    expect(await undoNewest(colleague, 3)).toBeNull();
    expect(await stopOf(hub, made.id)).toMatchObject({ also: [] });
  });

  it('says what a ticket of a line was for', async () => {
    const here = await visitorOf(hub, kiosk, 'B');
    await desk.call.counter.addStops({ visit: here.visitId, stops: [['moving-in', 'my-number-card']] });
    expect(await stopOf(hub, here.id)).toMatchObject({ errand: 'moving-in', also: ['my-number-card'] });
  });
});
