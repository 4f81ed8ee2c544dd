import type { ContentFault } from '../../shared/content/content-fault.ts';
import type { RefusedContent } from '../../shared/domain/house-view.ts';
import type { Log } from './log.ts';

/** What stands against the newest files. */
export interface ContentFaults {
  readonly refused: () => RefusedContent | null;
  /** Writes them down; true = they are others than before. */
  set(found: readonly ContentFault[], at: number): boolean;
}

/** Faults the manager's page shows; the log has them all. */
const SHOWN = 8;

/** Remembers the faults of the newest files and tells the log of each once. */
export function contentFaults(log: Log): ContentFaults {
  let faults: readonly ContentFault[] = [];
  let since = 0;
  return {
    refused: () => (faults.length === 0 ? null : { since, total: faults.length, faults: faults.slice(0, SHOWN) }),
    set(found, at) {
      if (JSON.stringify(found) === JSON.stringify(faults)) return false;
      for (const { file, path, reason } of found) log.error(`content kept as it was: ${file}: ${path}: ${reason}`);
      [faults, since] = [found, at];
      return true;
    },
  };
}
