import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openHall } from '../support/bench-hall.ts';
import { startBenchHub } from '../support/bench-hub.ts';
import { issueLoad } from './issue-load.ts';
import { inTempFolder } from './temp-folder.ts';
import { walTrace, type WalTrace } from './wal-trace.ts';

const ALONE = 300;
const TOGETHER = 2000;
const STRACE = ['/usr/bin/strace', '/usr/local/bin/strace'];

/**
 * Counts what the hub asks of the disk. Waiting operations share a commit, so `fdatasync` is held against the commits
 * written to the log; one at a time, also against the tickets. `unsynced` = commits that no fdatasync followed.
 */
export async function syncBench() {
  const strace = STRACE.find((file) => existsSync(file));
  if (strace === undefined) {
    const note = 'strace is missing (Debian package "strace"): not counted';
    return { commits: null, fdatasync: null, unsynced: null, syncs_note: note };
  }
  const alone = await traced(strace, 1, ALONE);
  const together = await traced(strace, 8, TOGETHER);
  return {
    commits: alone.commits + together.commits,
    fdatasync: alone.syncs + together.syncs,
    unsynced: alone.unsynced + together.unsynced,
    one_at_a_time: { acknowledged: ALONE, commits: alone.commits, fdatasync: alone.syncs },
    in_flight_8: { acknowledged: TOGETHER, commits: together.commits, fdatasync: together.syncs },
  };
}

function traced(strace: string, inFlight: number, count: number): Promise<WalTrace> {
  return inTempFolder(async (folder) => {
    const file = path.join(folder, 'strace');
    const calls = ['-e', 'trace=pwrite64,fdatasync,fsync', '-e', 'signal=none'];
    // Times to find the load again, names of files instead of numbers, the first bytes of what is written.
    const under = [strace, '-f', '--seccomp-bpf', '-o', file, '-ttt', '-y', '-xx', '-s', '8', ...calls];
    const hub = await startBenchHub({ folder, under });
    const hall = await openHall(hub);
    const kiosks = [await hall.device('kiosk')];
    const from = Date.now();
    const { acknowledged } = await issueLoad({ kiosks, inFlight, count, maxMs: 60_000 });
    // The clock of the trace is finer than this one.
    const to = Date.now() + 1;
    hall.close();
    await hub.stop();
    if (acknowledged.length !== count) throw new Error(`${acknowledged.length} of ${count} tickets in time`);
    return walTrace(readFileSync(file, 'utf8'), { from, to });
  });
}
