import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { connect, type TestClient } from '../support/client.ts';
import { rounded } from './figures.ts';
import { issueLoad } from './issue-load.ts';
import { inTempFolder } from './temp-folder.ts';

const TICKETS = 100_000;
/** Days as busy as the busiest of a large hall; the hub runs through all of them without a restart. */
const TICKETS_A_DAY = 2000;
const DISPLAYS = 20;
const MAX_MS_A_DAY = 20_000;

/** Memory (MB of 2^20 bytes, RSS) of a hub that gave so many tickets while displays looked on. */
export function memoryBench() {
  return inTempFolder(async (folder) => {
    const hub = fork(path.join(import.meta.dirname, 'day-hub.ts'), [folder]);
    const end = (): void => void hub.kill('SIGKILL');
    process.once('exit', end);
    const [{ port, kiosk, signage }] = (await once(hub, 'message')) as [Ready];
    const kiosks = [await connect(port, kiosk)];
    for (let display = 0; display < DISPLAYS; display += 1) lookOn(await connect(port, signage));
    const fresh_mb = rssOf(hub);
    let tickets = 0;
    while (tickets < TICKETS) {
      const day = await issueLoad({ kiosks, inFlight: 32, count: TICKETS_A_DAY, maxMs: MAX_MS_A_DAY });
      if (day.acknowledged.length === 0) throw new Error('the hub gives no tickets');
      tickets += day.acknowledged.length;
      hub.send('next day');
      await once(hub, 'message');
    }
    const rss_mb = rssOf(hub);
    end();
    await once(hub, 'exit');
    process.removeListener('exit', end);
    return { hub: 'sources', tickets, displays: DISPLAYS, fresh_mb, rss_mb };
  });
}

/** What the hub's process says when it listens. */
interface Ready {
  readonly port: number;
  readonly kiosk: string;
  readonly signage: string;
}

function lookOn({ call }: TestClient): void {
  const look = async (): Promise<void> => {
    for await (const view of await call.signage.board()) void view;
  };
  // The end of the bench cuts the connection.
  look().catch(() => undefined);
}

/** From the system's own book; null where there is none (only Linux has it). */
function rssOf({ pid }: ChildProcess): number | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const kb = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8'))?.[1];
  return kb === undefined ? null : rounded(Number(kb) / 1024, 1);
}
