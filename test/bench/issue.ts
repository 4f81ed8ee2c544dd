import path from 'node:path';
import { openHall } from '../support/bench-hall.ts';
import { startBenchHub } from '../support/bench-hub.ts';
import { hubProgram } from '../support/hub-program.ts';
import { percentile, rounded } from './figures.ts';
import { issueLoad, type LoadResult } from './issue-load.ts';
import { judge, storedTickets } from './stored-tickets.ts';
import { inTempFolder } from './temp-folder.ts';

const WARM_UP = 500;
const MAX_MS = 30_000;

/** Durable tickets through the WebSocket: how many a second, how long one takes, none given twice. */
export async function issueBench() {
  return {
    hub: hubProgram().kind,
    one_at_a_time: await part({ inFlight: 1, count: 3000 }),
    in_flight_8: await part({ inFlight: 8, count: 6000 }),
    in_flight_32: await part({ inFlight: 32, count: 6000 }),
  };
}

/** Tickets asked for at a time, and in all. */
interface Part {
  readonly inFlight: number;
  readonly count: number;
}

function part({ inFlight, count }: Part) {
  return inTempFolder(async (folder) => {
    const hub = await startBenchHub({ folder });
    const hall = await openHall(hub);
    const kiosks = [await hall.device('kiosk')];
    const warm = await issueLoad({ kiosks, inFlight, count: WARM_UP, maxMs: MAX_MS });
    const run = await issueLoad({ kiosks, inFlight, count, maxMs: MAX_MS });
    hall.close();
    await hub.stop();
    const promised = [...warm.acknowledged, ...run.acknowledged];
    const { lost, doubled } = judge(promised, storedTickets(path.join(folder, 'data')));
    if (lost > 0) throw new Error(`${lost} promised tickets are not in the file`);
    return figures(run, doubled);
  });
}

function figures({ acknowledged, elapsedMs }: LoadResult, duplicates: number) {
  const ms = acknowledged.map((one) => one.ms);
  return {
    per_s: Math.round((acknowledged.length / elapsedMs) * 1000),
    p50_ms: rounded(percentile(ms, 0.5)),
    p95_ms: rounded(percentile(ms, 0.95)),
    p99_ms: rounded(percentile(ms, 0.99)),
    duplicates,
  };
}
