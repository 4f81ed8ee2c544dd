/** What a trace of system calls says of the write-ahead log. */
export interface WalTrace {
  /** Frames that end a transaction. */
  readonly commits: number;
  readonly syncs: number;
  /** Commits that were followed by another commit, or by the end, before a sync. */
  readonly unsynced: number;
}

/**
 * Reads strace's lines between two instants (epoch ms). SQLite writes each frame's header of 24 bytes by itself; its
 * second four bytes are the size of the database for a frame that ends a transaction, else 0
 * (https://www.sqlite.org/fileformat2.html#the_write_ahead_log).
 */
export function walTrace(text: string, { from, to }: { readonly from: number; readonly to: number }): WalTrace {
  let [commits, syncs, unsynced, open] = [0, 0, 0, false];
  for (const line of text.split('\n')) {
    const call = /^\d+ +(?<at>[\d.]+) (?<name>\w+)\(\d+<[^>]*>(?<rest>.*)/.exec(line)?.groups;
    const at = Number(call?.['at']) * 1000;
    if (!call || !isLog(line) || at < from || at > to) continue;
    if (call['name'] !== 'pwrite64') {
      syncs += 1;
      open = false;
    } else if (endsTransaction(call['rest'] ?? '')) {
      commits += 1;
      if (open) unsynced += 1;
      open = true;
    }
  }
  return { commits, syncs, unsynced: unsynced + Number(open) };
}

/** strace prints the names of files in hexadecimal, as it prints the data. */
const LOG_NAME = [...Buffer.from('visits.db-wal')].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');

function isLog(line: string): boolean {
  return line.includes(`${LOG_NAME}>`) || line.includes('visits.db-wal>');
}

function endsTransaction(rest: string): boolean {
  const frame = /^, "(?<bytes>(?:\\x[0-9a-f]{2}){8})"(?:\.\.\.)?, 24, /.exec(rest)?.groups;
  return frame !== undefined && !frame['bytes']!.endsWith('\\x00\\x00\\x00\\x00');
}
