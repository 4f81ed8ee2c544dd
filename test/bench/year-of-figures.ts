import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openStore } from '../../electron/store/open-store.ts';
import { openHall } from '../support/bench-hall.ts';
import { startBenchHub } from '../support/bench-hub.ts';
import type { TestClient } from '../support/client.ts';
import { hubProgram } from '../support/hub-program.ts';
import { fillPast } from '../support/past-days.ts';
import { sampleContent } from '../support/sample-guidance.ts';
import { percentile, rounded } from './figures.ts';
import { inTempFolder } from './temp-folder.ts';

/** A year of a hall: 250 weekdays of 200 visits. */
const YEAR = { from: '2025-12-01', to: '2026-11-13' };
const VISITS_A_DAY = 200;

const ROUNDS = 7;

/** How long the figures of a year take, and what a kiosk notices of it. */
export function figuresBench() {
  return inTempFolder(async (folder) => {
    await fillYear(path.join(folder, 'data'));
    const hub = await startBenchHub({ folder });
    const hall = await openHall(hub);
    const kiosk = await hall.device('kiosk');
    try {
      const { manager } = hall.manager.call;
      const { visits } = await manager.figures(YEAR);
      const quiet = await ticketsUntil(kiosk, new Promise((resolve) => setTimeout(resolve, 1500)));
      const busy: number[] = [];
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const start = performance.now();
        const answered = manager.figures(YEAR).then(() => void times.push(performance.now() - start));
        busy.push(...(await ticketsUntil(kiosk, answered)));
      }
      const alone = await timed(() => manager.figures(YEAR));
      return {
        hub: hubProgram().kind,
        visits: visits.all,
        figures_alone_ms: rounded(alone),
        csv_alone_ms: rounded(await timed(() => manager.figuresCsv({ ...YEAR, language: 'ja' }))),
        figures_among_tickets_ms: rounded(percentile(times, 0.5)),
        tickets_quiet_ms: told(quiet),
        tickets_meanwhile_ms: told(busy),
      };
    } finally {
      hall.close();
      await hub.stop();
    }
  });
}

async function fillYear(data: string): Promise<void> {
  mkdirSync(data, { recursive: true });
  const store = await openStore({ folder: data, key: undefined, now: Date.now(), businessDay: YEAR.to });
  if (!store.ok) throw new Error(store.error.data.message);
  await fillPast(store.value, sampleContent().town, { ...YEAR, visitsADay: VISITS_A_DAY, seed: 1 });
  await store.value.close();
}

/** Takes one ticket after another until something is over; how long each took (ms). */
async function ticketsUntil({ call }: TestClient, over: Promise<unknown>): Promise<number[]> {
  let going = true;
  void over.finally(() => (going = false));
  const times: number[] = [];
  while (going) {
    times.push(
      await timed(() => call.kiosk.issue({ requestId: randomUUID(), stops: [['pension-join']], language: 'ja' })),
    );
  }
  return times;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const told = (times: readonly number[]) => ({
  p50: rounded(percentile(times, 0.5)),
  p95: rounded(percentile(times, 0.95)),
  most: rounded(Math.max(...times)),
});
