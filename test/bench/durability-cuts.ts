import { randomBytes, randomInt } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openLibsql } from '../../electron/store/libsql-database.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { openHall } from '../support/bench-hall.ts';
import { startBenchHub } from '../support/bench-hub.ts';
import { issueLoad, type Acknowledged } from './issue-load.ts';
import { storedTickets } from './stored-tickets.ts';
import { inTempFolder } from './temp-folder.ts';

const LOG_CUTS = 150;
const CHECKPOINT_CUTS = 50;
/** SQLite brings the log into the database at 1000 pages; a log that was never brought in tells what was synced when. */
const LOG_LIMIT = 900 * 4096;
const TICKETS_LIMIT = 400;

/** A ticket, and how long the log was when it was acknowledged. */
interface Synced {
  readonly id: string;
  readonly log: number;
}

/** Data as a power cut may leave it, opened again: which acknowledged tickets are gone? */
export function cutBench() {
  return inTempFolder(async (folder) => {
    const synced = await filledLog(folder);
    const [data, copy] = [path.join(folder, 'data'), path.join(folder, 'copy')];
    const checkpointed = checkpointedFile(data, copy);
    let cutLost = 0;
    for (let cut = 0; cut < LOG_CUTS; cut += 1) {
      const length = cutLog(data, copy);
      const kept = synced.filter(({ log }) => log <= length).length;
      if (!(await isPrefix(copy, synced, kept))) cutLost += 1;
    }
    for (let cut = 0; cut < CHECKPOINT_CUTS; cut += 1) {
      cutCheckpoint(data, copy, checkpointed);
      if (!(await isPrefix(copy, synced, synced.length))) cutLost += 1;
    }
    return { cuts: LOG_CUTS + CHECKPOINT_CUTS, cut_lost: cutLost };
  });
}

/** Takes tickets one at a time and notes the length of the log after each; leaves all of it in the log. */
async function filledLog(folder: string): Promise<readonly Synced[]> {
  const hub = await startBenchHub({ folder });
  const hall = await openHall(hub);
  const kiosks = [await hall.device('kiosk')];
  const log = path.join(folder, 'data', 'visits.db-wal');
  const synced: Synced[] = [];
  const onTicket = ({ requestId }: Acknowledged): boolean => {
    const length = statSync(log).size;
    synced.push({ id: requestId, log: length });
    return length < LOG_LIMIT;
  };
  await issueLoad({ kiosks, inFlight: 1, count: TICKETS_LIMIT, maxMs: 10_000, onTicket });
  hall.close();
  await hub.stop('SIGKILL');
  return synced;
}

function fresh(data: string, copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy);
  for (const name of ['key', 'key.id', 'visits.db', 'visits.db-wal']) {
    copyFileSync(path.join(data, name), path.join(copy, name));
  }
}

/** The log ends at a random byte; what followed is missing, zeros, or rubbish as of blocks never written. */
function cutLog(data: string, copy: string): number {
  fresh(data, copy);
  const log = path.join(copy, 'visits.db-wal');
  const whole = readFileSync(log);
  const length = randomInt(whole.length);
  const rest = whole.length - length;
  const tails = [Buffer.alloc(0), Buffer.alloc(rest), randomBytes(rest)];
  truncateSync(log, length);
  writeFileSync(log, tails[randomInt(tails.length)]!, { flag: 'a' });
  return length;
}

/** The database file after its log was brought in. */
function checkpointedFile(data: string, copy: string): Buffer {
  fresh(data, copy);
  const database = openLibsql(path.join(copy, 'visits.db'), readFileSync(path.join(copy, 'key'), 'utf8').trim());
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  return readFileSync(path.join(copy, 'visits.db'));
}

/** Cut while the log is brought in: new up to a random byte, from there as before, and the log still whole. */
function cutCheckpoint(data: string, copy: string, after: Buffer): void {
  fresh(data, copy);
  const file = path.join(copy, 'visits.db');
  const before = readFileSync(file);
  const length = randomInt(1, after.length);
  writeFileSync(file, Buffer.concat([after.subarray(0, length), before.subarray(length)]));
}

/** Opens the data as the hub does: nothing set aside, and exactly the first tickets, no fewer than were synced. */
async function isPrefix(copy: string, synced: readonly Synced[], kept: number): Promise<boolean> {
  const place = { folder: copy, key: undefined, now: Date.now(), businessDay: '2026-11-24' };
  const opened = await openStore(place).catch((error: unknown) => {
    console.error(`cut data did not open: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  });
  if (!opened?.ok) return false;
  await opened.value.close();
  const found = new Set(storedTickets(copy).map(({ id }) => id));
  const first = synced.slice(0, found.size);
  return opened.value.setAside === null && found.size >= kept && first.every(({ id }) => found.has(id));
}
