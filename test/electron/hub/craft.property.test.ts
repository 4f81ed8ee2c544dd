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
import { brokenOfCounters, brokenOfNext, brokenOfVisit } from '../../support/invariants.ts';
import { window } from '../../support/staff.ts';

/* Many counters and kiosks do anything at once, also what makes no sense; the rules of the queue hold all the same. */

const COUNTERS = [1, 2, 3];
const errands = ['residence-record', 'moving-in', 'pension', 'nursing-care'];
const verbs = [
  ...['next', 'next', 'call', 'recall', 'serve', 'absent', 'back', 'hold', 'holdUntil', 'finish', 'finish'],
  ...['papersFollow', 'papersReady', 'transfer', 'addStop', 'cancel', 'priority', 'undo', 'help'],
] as const;

let hub: TestHub;
let kiosk: TestClient;
let desks: TestClient[] = [];
const visits: string[] = [];
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
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('arrive'), errand: fc.constantFrom(...errands) }) },
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
  return (await Promise.all(visits.map((id) => stored.ofVisit(id)))).flat();
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
  const ask = {
    hold: () => counter.hold({ stop, until: null }),
    holdUntil: () => counter.hold({ stop, until: '12:00' }),
    papersFollow: () => counter.finish({ stop, papersFollow: true }),
    transfer: () => counter.transfer({ stop, line: 'C', errand, note: '' }),
    addStop: () => counter.addStop({ visit, errand }),
    cancel: () => counter.cancel({ stop, why: 'visitor' }),
    priority: () => counter.setPriority({ visit, reason: target % 2 === 0 ? 'unwell' : null }),
  };
  if (verb in ask) return void (await safe<unknown, Error>(ask[verb as keyof typeof ask]()));
  await safe(counter[verb as 'call' | 'recall' | 'serve' | 'absent' | 'back' | 'finish' | 'papersReady']({ stop }));
}

async function undoNewest(desk: number): Promise<void> {
  const { at, dayOf } = { at: hub.clock.now(), dayOf: hub.hub.deps.dayOf };
  const { undo } = await hub.hub.deps.store.access.hall.desk(at, dayOf(at));
  const offer = undo[COUNTERS[desk]!];
  if (offer) await safe(desks[desk]!.call.counter.undo({ event: offer.event }));
}

async function take(next: Step): Promise<void> {
  if ('errand' in next) {
    const requestId = randomUUID();
    const [refused] = await safe(kiosk.call.kiosk.issue({ requestId, errand: next.errand, language: 'ja' }));
    // The clock may have been set back before opening.
    if (!refused) visits.push(requestId);
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
  const lines = linesServed(hub.hub.deps.town, counter, { kind: 'open', ...seat });
  const waiting = stops.filter((stop) => stop.state === 'waiting');
  expect(brokenOfNext(called, waiting, lines)).toEqual([]);
}

/** The next day on which the hall is open. */
async function newDay(): Promise<void> {
  visits.length = 0;
  do {
    day += 1;
    hub.clock.set(new Date(Date.parse(TUESDAY_MORNING) + day * 86_400_000).toISOString());
  } while (hallOpening(hub.clock.now(), hub.hub.deps.hours).kind === 'closed');
  await changeDay(hub.hub.deps)();
  for (const desk of desks) desk.close();
  desks = await Promise.all(COUNTERS.map((counter) => window(hub, `clerk${counter}`)));
  await sitDown();
}

/** A counter that was left for long is closed by the hub; its clerk comes back. */
async function sitDown(): Promise<void> {
  await Promise.all(desks.map((desk, at) => desk.call.counter.take({ counter: COUNTERS[at]!, relieve: true })));
}

describe('the rules of the queue', () => {
  it('hold whatever counters and kiosks do, one after another and at once', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        await newDay();
        for (const next of steps) {
          await take(next);
          const stops = await allStops();
          const broken = [
            ...brokenOfCounters(stops),
            ...visits.flatMap((id) => brokenOfVisit(stops.filter((stop) => stop.visitId === id))),
          ];
          expect(broken).toEqual([]);
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
