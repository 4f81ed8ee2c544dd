import { randomUUID } from 'node:crypto';
import { safe } from '@orpc/client';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { readAudit } from '../../../electron/audit/read-audit.ts';
import { sha256 } from '../../../electron/store/stored-audit.ts';
import { checkChain } from '../../../shared/domain/audit-chain.ts';
import { hasVisit } from '../../../shared/domain/draft-access.ts';
import { draftErasedAt } from '../../../shared/domain/draft-life.ts';
import type { TestClient } from '../../support/client.ts';
import { refusal } from '../../support/craft.ts';
import { canaryDraft, draftHub, passTime, sweep, turnDay } from '../../support/draft-hall.ts';
import { testFolder } from '../../support/folder.ts';
import type { TestHub } from '../../support/hub.ts';
import { clerkAt } from '../../support/staff.ts';

/* Two counters and a kiosk do anything in any order: a draft is kept its time and no longer, and is its counter's alone. */

const COUNTERS = [1, 2] as const;
/** Of the sample town. */
const RULE = { timeZone: 'Asia/Tokyo', changesAt: '04:00' };
const verbs = [
  ...([
    'next',
    'next',
    'next',
    'serve',
    'finish',
    'finish',
    'papersFollow',
    'papersReady',
    'hold',
    'back',
    'absent',
  ] as const),
  ...(['cancel', 'undo', 'eraseDraft', 'correctFact', 'correctFact', 'printForm'] as const),
];

const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('arrive'), drafted: fc.boolean(), twice: fc.boolean() }) },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constant('act'),
      desk: fc.constantFrom(...COUNTERS),
      verb: fc.constantFrom(...verbs),
      target: fc.nat(5),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('time'), minutes: fc.constantFrom(1, 30, 119, 121) }) },
);

/** The hall, and what should be kept in it. */
interface Hall {
  readonly hub: TestHub;
  readonly kiosk: TestClient;
  readonly desks: ReadonlyMap<number, TestClient>;
  /** Newest last. */
  readonly visits: string[];
  readonly kept: Set<string>;
  readonly stored: Set<string>;
}

async function arrive({ kiosk, visits, kept, stored, hub }: Hall, drafted: boolean, twice: boolean): Promise<void> {
  hub.clock.forward(1);
  const requestId = randomUUID();
  const draft = { ...canaryDraft, forms: ['residence-form'], values: { ...canaryDraft.values } };
  const wish = { requestId, stops: [['residence-record']], language: 'ja' as const, draft: drafted ? draft : null };
  await Promise.all((twice ? [1, 2] : [1]).map(() => kiosk.call.kiosk.issue(wish)));
  visits.push(requestId);
  if (!drafted) return;
  kept.add(requestId);
  stored.add(requestId);
}

type Counter = TestClient['call']['counter'];

/** What each verb asks for; also what makes no sense just then. */
const asks: Record<(typeof verbs)[number], (call: Counter, stop: string, visit: string) => Promise<unknown>> = {
  next: (call) => call.next(),
  serve: (call, stop) => call.serve({ stop }),
  finish: (call, stop) => call.finish({ stop }),
  papersFollow: (call, stop) => call.finish({ stop, papersFollow: true }),
  papersReady: (call, stop) => call.papersReady({ stop }),
  hold: (call, stop) => call.hold({ stop, until: null }),
  back: (call, stop) => call.back({ stop }),
  absent: (call, stop) => call.absent({ stop }),
  cancel: (call, stop) => call.cancel({ stop, why: 'visitor' }),
  undo: () => Promise.resolve(),
  eraseDraft: (call, _stop, visit) => call.eraseDraft({ visit }),
  correctFact: (call, stop, visit) => call.correctFact({ visit, fact: 'office.remark', value: stop }),
  printForm: (call, _stop, visit) => call.printForm({ visit, form: 'residence-form' }),
};

async function act(hall: Hall, { desk, verb, target }: { desk: number; verb: (typeof verbs)[number]; target: number }) {
  const call = hall.desks.get(desk)?.call.counter;
  const here = await hall.hub.hub.deps.store.access.visits.at('2026-11-24', desk);
  // Mostly the visitor who is here; else anybody else would soon be nobody's.
  const visit = here && target > 1 ? here.visitId : hall.visits.at(-1 - target);
  if (!call || visit === undefined) return;
  if (verb === 'undo') return undo(hall, desk);
  const stops = await hall.hub.hub.deps.store.access.visits.ofVisit(visit);
  const stop = stops.find(({ state }) => !['done', 'cancelled'].includes(state))?.id ?? `${visit}.1`;
  const refused = await refusal(asks[verb](call, stop, visit));
  if (verb === 'eraseDraft' && refused === null) hall.kept.delete(visit);
}

async function undo({ hub, desks }: Hall, desk: number): Promise<void> {
  const { access } = hub.hub.deps.store;
  const offers = await access.hall.desk(hub.clock.now(), '2026-11-24');
  const offer = offers.undo[desk];
  if (offer) await safe(desks.get(desk)?.call.counter.undo({ event: offer.event }) ?? Promise.resolve());
}

async function pass(hall: Hall, minutes: number): Promise<void> {
  await passTime(hall.hub, minutes, [...hall.desks.values()]);
  for (const visit of hall.kept) {
    const stops = await hall.hub.hub.deps.store.access.visits.ofVisit(visit);
    if (draftErasedAt(stops, RULE) <= hall.hub.clock.now()) hall.kept.delete(visit);
  }
  await sweep(hall.hub);
}

async function holds(hall: Hall): Promise<void> {
  // The hub itself looks at any moment; from here on both say the same.
  await pass(hall, 0);
  const { hub, desks, visits, kept } = hall;
  expect(new Set(hub.hub.deps.drafts.visits())).toEqual(kept);
  for (const visit of visits) {
    const stops = await hub.hub.deps.store.access.visits.ofVisit(visit);
    for (const [counter, desk] of desks) {
      const open = kept.has(visit) && hasVisit(counter, stops);
      expect(await refusal(desk.call.counter.draft({ visit }))).toBe(open ? null : 'UNKNOWN_DRAFT');
    }
  }
}

it('is kept its time and no longer, seen by its counter alone, and every dealing with it is written down', async () => {
  const folder = testFolder();
  const hub = await draftHub({ folder });
  onTestFinished(() => hub.stop());
  const kiosk = await hub.client('kiosk');
  const desks = new Map<number, TestClient>();
  for (const counter of COUNTERS) desks.set(counter, await clerkAt(hub, counter));
  const hall: Hall = { hub, kiosk, desks, visits: [], kept: new Set(), stored: new Set() };
  await arrive(hall, true, true);
  await desks.get(1)?.call.counter.next();
  await holds(hall);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 25 }), async (steps) => {
      hub.clock.set('2026-11-24T09:00:00+09:00');
      for (const one of steps) {
        if (one.kind === 'arrive' && 'twice' in one) await arrive(hall, one.drafted, one.twice);
        else if ('verb' in one) await act(hall, one);
        else if ('minutes' in one) await pass(hall, one.minutes);
      }
      await holds(hall);
    }),
    { numRuns: 12 },
  );
  const rows = readAudit(folder, undefined);
  if (!rows.ok) throw new Error(rows.error.data.message);
  expect(checkChain(rows.value, sha256).broken).toBeNull();
  const acts = new Set<string>(rows.value.map((row) => row.act));
  expect([...acts]).toEqual(expect.arrayContaining(['draft.stored', 'draft.opened']));
  const told = (name: string) => rows.value.flatMap(({ act, visit }) => (act === name && visit ? [visit] : [])).sort();
  expect(told('draft.stored')).toEqual([...hall.stored].sort());
  expect(told('draft.erased')).toEqual([...hall.stored].filter((visit) => !hall.kept.has(visit)).sort());
  hub.clock.set('2026-11-25T04:00:00+09:00');
  await turnDay(hub);
  expect(hub.hub.deps.drafts.visits()).toEqual([]);
});
