import { randomUUID } from 'node:crypto';
import { safe } from '@orpc/client';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeDay } from '../../../electron/commands/change-day.ts';
import { hallOpening } from '../../../shared/domain/hall-hours.ts';
import { linesServed } from '../../../shared/domain/town.ts';
import { isLive, type Stop } from '../../../shared/domain/visit.ts';
import type { TestClient } from '../../support/client.ts';
import { TUESDAY_MORNING } from '../../support/clock.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { brokenOfCounters, brokenOfNext, brokenOfVisit, brokenOfWay } from '../../support/invariants.ts';
import { window } from '../../support/staff.ts';

/* Many counters and kiosks do anything at once, also what makes no sense; the rules of the queue hold all the same. */

const COUNTERS = [1, 2, 3];
const errands = ['residence-record', 'moving-in', 'pension-join', 'care-assessment'];
/** Ways of visitors who took their ticket for everything at once. */
const ways = [
  ...errands.map((errand) => [[errand]]),
  [['moving-in', 'my-number-card'], ['pension-join', 'health-insurance-join'], ['residence-record']],
  [['residence-record'], ['care-assessment'], ['pension-join']],
  [['marriage'], ['family-register'], ['passport']],
];
const verbs = [
  ...['next', 'next', 'call', 'recall', 'serve', 'absent', 'back', 'hold', 'holdUntil', 'finish', 'finish'],
  ...[
    'papersFollow',
    'papersReady',
    'transfer',
    'addStops',
    'dropStop',
    'orderStops',
    'cancel',
    'priority',
    'undo',
    'help',
  ],
] as const;

let hub: TestHub;
let kiosk: TestClient;
let desks: TestClient[] = [];
/** What each visit of the day was asked for. */
const visits = new Map<string, string[][]>();
let day = 0;

beforeAll(async () => {
  hub = await startTestHub();
  kiosk = await hub.client('kiosk');
  await Promise.all(COUNTERS.map((counter) => hub.addStaff(`clerk${counter}`)));
});
afterAll(() => hub.stop());

/** Anything a counter can do, aimed at any stop of the day. */
const act = fc.record({
  desk: fc.nat(COUNTERS.length - 1),
  verb: fc.constantFrom(...verbs),
  target: fc.nat(40),
  errand: fc.constantFrom(...errands),
});

const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('arrive'), stops: fc.constantFrom(...ways) }) },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('act'), acts: fc.array(act, { minLength: 1, maxLength: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('time'), minutes: fc.integer({ min: -20, max: 10 }) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

async function allStops(): Promise<Stop[]> {
  const { visits: stored } = hub.hub.deps.store.access;
  return (await Promise.all([...visits.keys()].map((id) => stored.ofVisit(id)))).flat();
}

async function perform({ desk, verb, target, errand }: Act, stops: readonly Stop[]): Promise<void> {
  const { counter } = desks[desk]!.call;
  const mine = stops.filter((stop) => stop.counter === COUNTERS[desk] && isLive(stop));
  const aimed = (target % 3 === 0 ? stops[target % Math.max(1, stops.length)] : mine[0]) ?? stops[0];
  if (verb === 'next') return void (await safe(counter.next()));
  if (verb === 'help') return void (await safe(counter.help({ lines: target % 2 === 0 ? ['E'] : [] })));
  if (verb === 'undo') return undoNewest(desk);
  if (!aimed) return;
  const { id: stop, visitId: visit } = aimed;
  const seen = stopsToCome(stops, visit);
  const ask = {
    hold: () => counter.hold({ stop, until: null }),
    holdUntil: () => counter.hold({ stop, until: '12:00' }),
    papersFollow: () => counter.finish({ stop, papersFollow: true }),
    transfer: () => counter.transfer({ stop, line: 'C', errand, note: '' }),
    addStops: () => counter.addStops({ visit, stops: [[errand]] }),
    dropStop: () => counter.dropStop({ stop: seen[target % Math.max(1, seen.length)] ?? stop }),
    orderStops: () => counter.orderStops({ visit, seen, stops: target % 2 === 0 ? seen.toReversed() : rotated(seen) }),
    cancel: () => counter.cancel({ stop, why: 'visitor' }),
    priority: () => counter.setPriority({ visit, reason: target % 2 === 0 ? 'unwell' : null }),
  };
  if (verb in ask) return void (await safe<unknown, Error>(ask[verb as keyof typeof ask]()));
  await safe(counter[verb as 'call' | 'recall' | 'serve' | 'absent' | 'back' | 'finish' | 'papersReady']({ stop }));
}

/** Ids of the stops whose order staff decide. */
function stopsToCome(stops: readonly Stop[], visit: string): string[] {
  const mine = stops.filter((one) => one.visitId === visit && one.state === 'planned' && one.kind === 'reception');
  return mine.toSorted((one, other) => one.place - other.place).map(({ id }) => id);
}

function rotated<Value>(all: readonly Value[]): Value[] {
  return [...all.slice(1), ...all.slice(0, 1)];
}

async function undoNewest(desk: number): Promise<void> {
  const { at, dayOf } = { at: hub.clock.now(), dayOf: hub.hub.deps.dayOf };
  const { undo } = await hub.hub.deps.store.access.hall.desk(at, dayOf(at));
  const offer = undo[COUNTERS[desk]!];
  if (offer) await safe(desks[desk]!.call.counter.undo({ event: offer.event }));
}

async function take(next: Step): Promise<void> {
  if ('stops' in next) {
    const requestId = randomUUID();
    const [refused] = await safe(kiosk.call.kiosk.issue({ requestId, stops: next.stops, language: 'ja' }));
    // The clock may have been set back before opening.
    if (!refused) visits.set(requestId, next.stops);
  } else if ('minutes' in next) {
    hub.clock.forward(next.minutes);
    await hub.tidy();
    await sitDown();
  } else {
    const stops = await allStops();
    const alone = next.acts.length === 1 ? next.acts[0] : undefined;
    if (alone?.verb === 'next') return checkedNext(alone.desk, stops);
    await Promise.all(next.acts.map((one) => perform(one, stops)));
  }
}

/** A `next` with nobody beside it: whom it may call is known. */
async function checkedNext(desk: number, stops: readonly Stop[]): Promise<void> {
  const counter = COUNTERS[desk]!;
  const seat = await hub.hub.deps.store.access.seats.at(counter);
  const [error, called] = await safe(desks[desk]!.call.counter.next());
  if (error || !called || !seat) return;
  const lines = linesServed(hub.hub.deps.content().town, counter, { kind: 'open', ...seat });
  const waiting = stops.filter((stop) => stop.state === 'waiting');
  expect(brokenOfNext(called, waiting, lines)).toEqual([]);
}

/** The next day on which the hall is open. */
async function newDay(): Promise<void> {
  visits.clear();
  do {
    day += 1;
    hub.clock.set(new Date(Date.parse(TUESDAY_MORNING) + day * 86_400_000).toISOString());
  } while (hallOpening(hub.clock.now(), hub.hub.deps.content().hours).kind === 'closed');
  await changeDay(hub.hub.deps)();
  for (const desk of desks) desk.close();
  desks = await Promise.all(COUNTERS.map((counter) => window(hub, `clerk${counter}`)));
  await sitDown();
}

/** A counter that was left for long is closed by the hub; its clerk comes back. */
async function sitDown(): Promise<void> {
  await Promise.all(desks.map((desk, at) => desk.call.counter.take({ counter: COUNTERS[at]!, relieve: true })));
}

function brokenVisits(stops: readonly Stop[]): string[] {
  return [...visits].flatMap(([id, asked]) => {
    const way = stops.filter((stop) => stop.visitId === id);
    return [...brokenOfVisit(way), ...brokenOfWay(way, asked)];
  });
}

/** Wherever the day stands, every stop of everybody can be done, one after another. */
async function everybodyLeaves(): Promise<void> {
  hub.clock.set(new Date(Date.parse(TUESDAY_MORNING) + day * 86_400_000).toISOString());
  await sitDown();
  for (const { id: stop, counter } of (await allStops()).filter(isAtCounter)) {
    await desks[COUNTERS.indexOf(counter ?? 0)]!.call.counter.finish({ stop });
  }
  const { ofVisit } = hub.hub.deps.store.access.visits;
  for (const visit of visits.keys()) {
    let open = openStops(await ofVisit(visit));
    for (let left = 3 * open.length; open.length > 0 && left > 0; left -= 1) {
      await goOn(open);
      open = openStops(await ofVisit(visit));
    }
    expect(open).toEqual([]);
  }
}

const isAtCounter = ({ state }: Stop): boolean => state === 'called' || state === 'serving';
const openStops = (stops: readonly Stop[]): Stop[] => stops.filter((stop) => isLive(stop) || stop.state === 'planned');

/** Brings a visit one step further at the first counter. */
async function goOn(open: readonly Stop[]): Promise<void> {
  const { counter } = desks[0]!.call;
  const live = open.find(isLive);
  if (!live) return void (await counter.papersReady({ stop: open[0]!.id }));
  if (live.state === 'held' || live.state === 'absent') await counter.back({ stop: live.id });
  await counter.call({ stop: live.id });
  await counter.finish({ stop: live.id });
}

describe('the rules of the queue', () => {
  it('hold whatever counters and kiosks do, one after another and at once', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        await newDay();
        for (const next of steps) {
          await take(next);
          const stops = await allStops();
          expect([...brokenOfCounters(stops), ...brokenVisits(stops)]).toEqual([]);
        }
        await everybodyLeaves();
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
