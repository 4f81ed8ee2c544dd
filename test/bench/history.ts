import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openLibsql } from '../../electron/store/libsql-database.ts';
import type { TestClient } from '../support/client.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { clerkAt } from '../support/staff.ts';
import { percentile, rounded } from './figures.ts';
import { inTempFolder } from './temp-folder.ts';

const PAST_VISITS = 1_000_000;
/** Tickets a hall gives on a day; the past is that many days long. */
const A_DAY = 160;
const [WARM_UP, CALLS] = [100, 1500];
/** People who wait meanwhile. */
const WAITING = 30;

/** The 95th percentile of "next" with a long past against the same with none, both measured in turns. */
export function historyBench(): Promise<object> {
  return inTempFolder(async (folder) => {
    const [young, old] = [path.join(folder, 'young'), path.join(folder, 'old')];
    await (await startTestHub({ folder: old })).stop();
    const filledIn = fillPast(old);
    const desks = [await deskIn(young), await deskIn(old)] as const;
    const samples: readonly [number[], number[]] = [[], []];
    for (let round = 0; round < WARM_UP + CALLS; round += 1) {
      for (const [at, desk] of desks.entries()) {
        const ms = await oneCall(desk);
        if (round >= WARM_UP) samples[at]?.push(ms);
      }
    }
    for (const { hub } of desks) await hub.stop();
    const [empty, full] = samples.map((all) => percentile(all, 0.95)) as [number, number];
    return {
      past_visits: PAST_VISITS,
      filled_s: rounded(filledIn, 1),
      next_p95_ms_empty: rounded(empty),
      next_p95_ms_full: rounded(full),
      ratio: rounded(full / empty),
    };
  });
}

/** A counter with people waiting for it, and the kiosk they come from. */
interface BenchDesk {
  readonly hub: TestHub;
  readonly kiosk: TestClient;
  readonly desk: TestClient;
}

async function deskIn(folder: string): Promise<BenchDesk> {
  const hub = await startTestHub({ folder });
  const parts = { hub, kiosk: await hub.client('kiosk'), desk: await clerkAt(hub, 2) };
  // Somebody looks, as in life: the pictures of the hall are made meanwhile.
  lookOn(await parts.desk.call.counter.desk());
  lookOn(await (await hub.client('signage')).call.signage.board());
  for (let waiting = 0; waiting < WAITING; waiting += 1) await arrive(parts);
  return parts;
}

function lookOn(view: AsyncIterable<unknown>): void {
  const look = async (): Promise<void> => {
    for await (const seen of view) void seen;
  };
  // The end of the bench cuts the connection.
  look().catch(() => undefined);
}

function arrive({ kiosk }: BenchDesk): Promise<unknown> {
  return kiosk.call.kiosk.issue({ requestId: randomUUID(), stops: [['residence-record']], language: 'ja' });
}

async function oneCall(parts: BenchDesk): Promise<number> {
  await arrive(parts);
  const startedAt = performance.now();
  const { id: stop } = await parts.desk.call.counter.next();
  const ms = performance.now() - startedAt;
  await parts.desk.call.counter.finish({ stop });
  return ms;
}

/** Writes the past into a data folder whose hub has ended; answers the seconds it took. */
function fillPast(folder: string): number {
  const startedAt = performance.now();
  const database = openLibsql(path.join(folder, 'visits.db'), readFileSync(path.join(folder, 'key'), 'utf8').trim());
  const run = (text: string): unknown => database.prepare(text).run([]);
  try {
    run('begin');
    run(`${PAST} insert into visits (id, businessDay, letter, number, ticket, code, language, arrivedAt, device)
      select 'past-' || n, day, 'A', number, 'A' || number, 'code-' || n, 'ja', arrivedAt, 'kiosk' from past`);
    run(`${PAST} insert into stops (id, visit, businessDay, line, errand, state, arrivedAt, number, counter,
        waitingSince, firstCalledAt, calledAt, servingAt, doneAt, promisedFrom, promisedTo, outcome)
      select 'past-' || n || '.1', 'past-' || n, day, 'A', 'residence-record', 'done', arrivedAt, number, 2, arrivedAt,
        arrivedAt + 600000, arrivedAt + 600000, arrivedAt + 630000, arrivedAt + 1000000, 5, 15, 'done' from past`);
    run('commit');
  } finally {
    database.close();
  }
  return (performance.now() - startedAt) / 1000;
}

/** Days before the test's Tuesday, one after another. */
const PAST = `with recursive counted(n) as (select 0 union all select n + 1 from counted where n + 1 < ${PAST_VISITS}),
  past as (select n, date('2026-11-23', '-' || (n / ${A_DAY}) || ' days') as day, 1 + n % ${A_DAY} as number,
    (strftime('%s', '2026-11-23') - 86400 * (n / ${A_DAY}) + 120 * (n % ${A_DAY})) * 1000 as arrivedAt from counted)`;
