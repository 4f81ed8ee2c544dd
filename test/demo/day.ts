import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { changeDay } from '../../electron/commands/change-day.ts';
import { makePairingCode } from '../../electron/commands/pair-device.ts';
import { openingAt } from '../../shared/domain/opening-hours.ts';
import { deviceKinds } from '../../shared/domain/house-view.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import { dayScript, type ScriptedStop } from '../support/hall/day-script.ts';
import { sampleTown } from '../support/hall/halls.ts';
import { playThroughHub, type HubHall } from '../support/hall/hub-day.ts';
import type { TestClient } from '../support/client.ts';
import { startTestHub, TEST_PASSWORD, type TestHub } from '../support/hub.ts';
import { window } from '../support/staff.ts';

/*
 * `npm run demo:day -- --speed=30 --past=5`: made-up visitors and clerks play a day of the sample town on the screens, so
 * many times faster than life, after so many days that only filled the figures. Whoever takes a number at the kiosk
 * page is served with the others.
 */

const { values } = parseArgs({
  options: { speed: { type: 'string', default: '30' }, past: { type: 'string', default: '5' } },
});
const [speed, past] = [Number(values.speed), Number(values.past)];
const DAY_MS = 86_400_000;
const OPENS_MS = 8.4 * 3_600_000;
const STAY_EVERY_MS = 4 * 60_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A clock that jumps where it is set and then runs so many times faster than life. */
function fastClock() {
  let [from, startedAt, pace] = [0, performance.now(), 0];
  return {
    now: () => Math.floor(from + (performance.now() - startedAt) * pace),
    set: (iso: string) => void ([from, startedAt] = [Date.parse(iso), performance.now()]),
    forward: (minutes: number) => void (from += minutes * 60_000),
    /** 0 = it stands still until it is set. */
    run: (times: number) => void ([from, startedAt, pace] = [Math.floor(from), performance.now(), times]),
  };
}

/** The last midnights (epoch ms, office's zone) on which the hall is open, oldest first; the last one is to be played. */
function openDays(hub: TestHub): number[] {
  const days: number[] = [];
  const midnight = Date.parse(`${new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10)}T00:00:00+09:00`);
  for (let day = midnight; days.length <= past; day -= DAY_MS) {
    if (openingAt(day + DAY_MS / 2, hub.hub.deps.content().hours).kind === 'open') days.unshift(day);
  }
  return days;
}

/** The hall on one day; `arriveAt` brings the clock to an instant. */
function hallOn(
  {
    hub,
    kiosk,
    clients,
    midnight,
  }: { hub: TestHub; kiosk: TestClient; clients: readonly TestClient[]; midnight: number },
  arriveAt: (instant: number) => Promise<void>,
): HubHall {
  const { store } = hub.hub.deps;
  const desks = sampleTown.clerks.map(({ counter }, at) => [counter, clients[at]!.call.counter] as const);
  let stayedAt = midnight + OPENS_MS;
  return {
    kiosk: kiosk.call.kiosk,
    desks: new Map(desks),
    async comeTo(minute) {
      const instant = midnight + Math.round(minute * 60_000);
      // In small steps, so that no session seems idle while nobody comes.
      for (; instant - stayedAt >= STAY_EVERY_MS; stayedAt += STAY_EVERY_MS) {
        await arriveAt(stayedAt);
        for (const client of clients) await client.call.session.stay();
        await hub.tidy();
      }
      await arriveAt(instant);
    },
    async papersOf(visit) {
      return (
        (await store.access.visits.ofVisit(visit)).find((stop) => stop.kind === 'hand-over' && !stop.ready)?.id ?? null
      );
    },
    walkIn,
    happened: () => Promise.resolve(hub.hub.changed()),
    next: (_counter, ask) => ask().catch(() => null),
  };
}

/** Somebody from outside the script: eight minutes at the counter. */
function walkIn({ line, errand, kind }: Stop): ScriptedStop {
  return { line, errand, kind, minutes: 8, absent: null, stepsOut: null, transfer: null, papers: 0 };
}

async function playOn(hub: TestHub, midnight: number, arriveAt: (instant: number) => Promise<void>): Promise<void> {
  await arriveAt(midnight + OPENS_MS);
  await changeDay(hub.hub.deps)();
  const clients: TestClient[] = [];
  for (const { counter } of sampleTown.clerks) {
    const client = await window(hub, `clerk${counter}`);
    await client.call.counter.take({ counter, relieve: true });
    clients.push(client);
  }
  const kiosk = await hub.client('kiosk');
  const hall = hallOn({ hub, kiosk, clients, midnight }, arriveAt);
  await playThroughHub(dayScript(sampleTown, Math.floor(midnight / DAY_MS)), hall);
  for (const client of [...clients, kiosk]) client.close();
}

async function tellAddresses(hub: TestHub): Promise<void> {
  for (const kind of deviceKinds) {
    const code = await makePairingCode(hub.hub.deps)({ kind, name: `demo ${kind}` }, null);
    say(`  ${kind.padEnd(8)} ${hub.address}/${kind}/${code.ok ? `#pair=${code.value.code}` : ''}`);
  }
  say(`  ${'manager'.padEnd(8)} ${hub.address}/manager/ (sign in as manager, password ${TEST_PASSWORD})`);
  say(`A clerk of yours: sign in at the counter page as visitor, password ${TEST_PASSWORD}. Ctrl-C ends it all.`);
}

async function main(): Promise<void> {
  if (!(speed > 0) || !(past >= 0)) throw new Error('--speed is a number above 0, --past a number of days');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'machimado-demo-day-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.once('SIGINT', () => process.exit(0));
  const clock = fastClock();
  clock.set(new Date().toISOString());
  const hub = await startTestHub({ clock, folder });
  for (const { counter } of sampleTown.clerks) await hub.addStaff(`clerk${counter}`);
  await hub.addStaff('visitor');
  await hub.addStaff('manager', 'manager');
  const days = openDays(hub);
  for (const midnight of days.slice(0, -1)) {
    say(`Filling in ${new Date(midnight + DAY_MS / 2).toISOString().slice(0, 10)} …`);
    await playOn(hub, midnight, (instant) => Promise.resolve(clock.set(new Date(instant).toISOString())));
  }
  const today = days.at(-1) ?? 0;
  clock.set(new Date(today + OPENS_MS).toISOString());
  clock.run(speed);
  say(`Playing ${new Date(today + DAY_MS / 2).toISOString().slice(0, 10)}, ${speed} times faster than life:`);
  await tellAddresses(hub);
  await playOn(hub, today, (instant) => sleep(Math.max(0, (instant - clock.now()) / speed)));
  say('The last visitor has left. The screens stay until Ctrl-C.');
}

await main();
