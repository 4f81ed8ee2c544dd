import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openHall } from '../support/bench-hall.ts';
import { startBenchHub, type BenchHub } from '../support/bench-hub.ts';
import { connect } from '../support/client.ts';
import { issueLoad, type Acknowledged } from './issue-load.ts';
import { judge, storedTickets } from './stored-tickets.ts';
import { inTempFolder } from './temp-folder.ts';

const KILLS = 32;
const IN_FLIGHT = 8;
/** Each life under load lasts a random part of this. */
const LIFE_MS = 500;

/** One data folder through many sudden deaths: every promise is kept, every number is one visitor's. */
export function killBench() {
  return inTempFolder(async (folder) => {
    const first = await startBenchHub({ folder });
    const hall = await openHall(first);
    const token = await hall.token('kiosk');
    hall.close();
    await first.stop('SIGKILL');
    const promised: Acknowledged[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) promised.push(...(await life(folder, token)));
    const { lost, doubled } = judge(promised, storedTickets(path.join(folder, 'data')));
    return { kills: KILLS, acknowledged: promised.length, lost, doubled };
  });
}

/** Starts on what the last death left, takes tickets, is killed in the midst of it. */
async function life(folder: string, token: string): Promise<readonly Acknowledged[]> {
  const hub = await startBenchHub({ folder });
  const kiosk = await connect(hub.port, token);
  const load = issueLoad({ kiosks: [kiosk], inFlight: IN_FLIGHT, count: Number.MAX_SAFE_INTEGER, maxMs: 10_000 });
  const [{ acknowledged }] = await Promise.all([load, killSoon(hub)]);
  return acknowledged;
}

async function killSoon(hub: BenchHub): Promise<void> {
  await sleep(5 + Math.random() * LIFE_MS);
  await hub.stop('SIGKILL');
}
