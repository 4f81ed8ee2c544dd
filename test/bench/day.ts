import { changeDay } from '../../electron/commands/change-day.ts';
import { linesOfCounter } from '../../shared/domain/town.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import type { TestClient } from '../support/client.ts';
import { testClock } from '../support/clock.ts';
import { dayScript } from '../support/hall/day-script.ts';
import type { HallKind } from '../support/hall/hall-kind.ts';
import { halls } from '../support/hall/halls.ts';
import { playThroughHub, type HubHall } from '../support/hall/hub-day.ts';
import { townOf } from '../support/hall/town-of.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { brokenOfCounters, brokenOfNext, brokenOfVisit } from '../support/invariants.ts';
import { window } from '../support/staff.ts';
import { rounded } from './figures.ts';
import { inTempFolder } from './temp-folder.ts';

/** Days a town hall is open in a year, shared by the kinds of hall. */
const DAYS = 245;
const FIRST_DAY = Date.parse('2026-04-01T00:00:00+09:00');
const DAY_MS = 86_400_000;
/** Of the hub's own time without a touch after which a session would end. */
const STAY_EVERY_MS = 4 * 60_000;

/** What a year of days through the hub showed. */
interface Year {
  days: number;
  visits: number;
  stops: number;
  events: number;
  checks: number;
  lost: number;
  readonly broken: string[];
  /** Seconds of the events alone, without the checks. */
  seconds: number;
}

/** A year of days of all kinds of hall through real hubs, the rules of the queue looked at after every event. */
export async function dayBench(): Promise<object> {
  const year: Year = { days: 0, visits: 0, stops: 0, events: 0, checks: 0, lost: 0, broken: [], seconds: 0 };
  await inTempFolder(async (folder) => {
    for (const [at, kind] of halls.entries()) {
      const days = Math.floor(DAYS / halls.length) + (at < DAYS % halls.length ? 1 : 0);
      await daysOf(kind, { days, folder, year });
    }
  });
  const { broken, seconds, ...counts } = year;
  return {
    ...counts,
    broken: broken.length,
    first_broken: broken[0] ?? null,
    events_per_s: Math.round(year.events / seconds),
    seconds: rounded(seconds, 1),
  };
}

async function daysOf(
  kind: HallKind,
  { days, folder, year }: { readonly days: number; readonly folder: string; readonly year: Year },
): Promise<void> {
  const clock = testClock();
  const hub = await startTestHub({ clock, settings: { town: townOf(kind, folder) } });
  try {
    for (const { counter } of kind.clerks) await hub.addStaff(`clerk${counter}`);
    let date = FIRST_DAY;
    for (let day = 0; day < days; day += 1) {
      while (new Date(date + DAY_MS / 2).getUTCDay() % 6 === 0) date += DAY_MS;
      await oneDay({ hub, kind, midnight: date, seed: day, year });
      date += DAY_MS;
    }
  } finally {
    await hub.stop();
  }
}

interface DayParts {
  readonly hub: TestHub;
  readonly kind: HallKind;
  /** Epoch ms. */
  readonly midnight: number;
  readonly seed: number;
  readonly year: Year;
}

async function oneDay({ hub, kind, midnight, seed, year }: DayParts): Promise<void> {
  hub.clock.set(new Date(midnight + 8.5 * 3_600_000 - 60_000).toISOString());
  await changeDay(hub.hub.deps)();
  const clients: TestClient[] = [];
  for (const { counter } of kind.clerks) {
    const client = await window(hub, `clerk${counter}`);
    await client.call.counter.take({ counter, relieve: true });
    clients.push(client);
  }
  const kiosk = await hub.client('kiosk');
  const visits = new Set<string>();
  const watched = watching({ hub, kind, kiosk, clients, midnight, year, visits });
  await playThroughHub(dayScript(kind, seed), watched);
  const stops = await Promise.all([...visits].map((id) => hub.hub.deps.store.access.visits.ofVisit(id)));
  year.days += 1;
  year.visits += visits.size;
  year.stops += stops.flat().length;
  // At the end of the day nobody waits who was not told to come back.
  year.lost += stops.flat().filter((stop) => stop.state === 'waiting' || stop.state === 'planned').length;
  for (const client of [...clients, kiosk]) client.close();
}

type Watched = Omit<DayParts, 'seed'> & {
  readonly kiosk: TestClient;
  readonly clients: readonly TestClient[];
  readonly visits: Set<string>;
};

/** The hall of one day, with the rules looked at after every event. */
function watching({ hub, kind, kiosk, clients, midnight, year, visits }: Watched): HubHall {
  const { store, dayOf, content } = hub.hub.deps;
  const { town } = content();
  const { visits: stored } = store.access;
  let stayedAt = hub.clock.now();
  const timed = async <Value>(ask: () => Promise<Value>): Promise<Value> => {
    const startedAt = performance.now();
    try {
      return await ask();
    } finally {
      year.events += 1;
      year.seconds += (performance.now() - startedAt) / 1000;
    }
  };
  const counted = <Operations extends object>(operations: Operations): Operations =>
    new Proxy(operations, {
      get: (all, name) => (input: unknown) =>
        timed(() => (all[name as keyof Operations] as (input: unknown) => Promise<unknown>)(input)),
    });
  const desks = kind.clerks.map(({ counter }, at) => [counter, counted(clients[at]!.call.counter)] as const);
  const check = (broken: readonly string[]): void => {
    year.checks += 1;
    year.broken.push(...broken);
  };
  return {
    kiosk: counted(kiosk.call.kiosk),
    desks: new Map(desks),
    async comeTo(minute) {
      const now = midnight + Math.round(minute * 60_000);
      // In small steps, so that no session seems idle while nobody comes.
      for (; now - stayedAt >= STAY_EVERY_MS; stayedAt += STAY_EVERY_MS) {
        hub.clock.set(new Date(Math.max(stayedAt, hub.clock.now())).toISOString());
        for (const client of clients) await client.call.session.stay();
        await hub.tidy();
      }
      hub.clock.set(new Date(now).toISOString());
    },
    async papersOf(visit) {
      return (await stored.ofVisit(visit)).find((stop) => stop.kind === 'hand-over' && !stop.ready)?.id ?? null;
    },
    walkIn({ ticket }) {
      throw new Error(`${ticket} was called and never came`);
    },
    async happened(visit) {
      visits.add(visit);
      const day = dayOf(hub.clock.now());
      const { active } = await store.access.hall.snapshot(hub.clock.now(), day);
      check([...brokenOfVisit(await stored.ofVisit(visit)), ...brokenOfCounters(active)]);
    },
    async next(counter, ask) {
      const lines = linesOfCounter(town, counter);
      const before = await stored.waiting(dayOf(hub.clock.now()), lines, 1000);
      if (before.length === 0) return null;
      const called: Stop = await ask();
      check(brokenOfNext(called, before, lines));
      return called;
    },
  };
}
