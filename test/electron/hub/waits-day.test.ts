import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { changeDay } from '../../../electron/commands/change-day.ts';
import type { Stop } from '../../../shared/domain/visit.ts';
import type { TestClient } from '../../support/client.ts';
import { testClock } from '../../support/clock.ts';
import { dayScript } from '../../support/hall/day-script.ts';
import { halls } from '../../support/hall/halls.ts';
import { playThroughHub } from '../../support/hall/hub-day.ts';
import { townOf } from '../../support/hall/town-of.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { window } from '../../support/staff.ts';

const kind = halls.find(({ name }) => name === 'one-clerk-at-noon')!;
const DAYS = ['2026-11-24', '2026-11-25', '2026-11-26'];

/** One scripted day through the hub, the waits estimated before each number; the first stops of that day. */
async function dayOf(hub: TestHub, date: string, seed: number): Promise<Stop[]> {
  const midnight = Date.parse(`${date}T00:00:00+09:00`);
  hub.clock.set(`${date}T08:29:00+09:00`);
  await changeDay(hub.hub.deps)();
  const clients: TestClient[] = [];
  const desks = new Map<number, TestClient['call']['counter']>();
  for (const { counter } of kind.clerks) {
    const client = await window(hub, `clerk${counter}`);
    await client.call.counter.take({ counter, relieve: true });
    clients.push(client);
    desks.set(counter, client.call.counter);
  }
  const { kiosk } = (await hub.client('kiosk')).call;
  const { visits } = hub.hub.deps.store.access;
  const seen = new Set<string>();
  await playThroughHub(dayScript(kind, seed), {
    kiosk: new Proxy(kiosk, {
      get: (all, name: keyof typeof kiosk) => async (input: never) => {
        await hub.hub.estimateWaits();
        return (all[name] as (input: never) => Promise<unknown>)(input);
      },
    }),
    desks,
    async comeTo(minute) {
      hub.clock.set(new Date(midnight + Math.round(minute * 60_000)).toISOString());
      for (const client of clients) await client.call.session.stay();
      await hub.tidy();
    },
    papersOf: async (visit) =>
      (await visits.ofVisit(visit)).find((stop) => stop.kind === 'hand-over' && !stop.ready)?.id ?? null,
    happened: async (visit) => void seen.add(visit),
    walkIn: ({ ticket }) => {
      throw new Error(`${ticket} was called and never came`);
    },
    next: async (_, ask) => ((await visits.waiting(date, ['A'], 1)).length === 0 ? null : ask()),
  });
  return Promise.all([...seen].map(async (visit) => (await visits.ofVisit(visit))[0]!));
}

// So few days are no sample, they share their pace: the share itself is measured by the `waiting` bench.
it('promises through the hub, learning from day to day, what mostly comes true', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'machimado-town-'));
  const hub = await startTestHub({ clock: testClock(), settings: { town: townOf(kind, folder) } });
  try {
    for (const { counter } of kind.clerks) await hub.addStaff(`clerk${counter}`);
    const stops: Stop[] = [];
    for (const [seed, date] of DAYS.entries()) stops.push(...(await dayOf(hub, date, seed + 304)));
    const kept = stops.flatMap(({ promise, priority, arrivedAt, firstCalledAt }) => {
      if (promise?.kind !== 'minutes' || priority !== null || firstCalledAt === null) return [];
      return [firstCalledAt <= arrivedAt + promise.to * 60_000];
    });
    expect(kept.length).toBeGreaterThan(30);
    expect(kept.filter(Boolean).length / kept.length).toBeGreaterThan(0.7);
  } finally {
    await hub.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
