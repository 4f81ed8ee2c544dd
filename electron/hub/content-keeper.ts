import type { Content } from '../../shared/content/check-content.ts';
import type { ContentFault } from '../../shared/content/content-fault.ts';
import type { RefusedContent } from '../../shared/domain/house-view.ts';
import type { RunningContent } from '../commands/command.ts';
import { takeContent, type TakingDeps } from '../commands/take-content.ts';
import { checkFolder } from '../content/check-folder.ts';
import { folderPicture } from '../content/folder-picture.ts';
import { contentFaults } from './content-faults.ts';
import type { Log } from './log.ts';

/** Looks after the town's files while the hub runs. */
export interface ContentKeeper {
  /** Why newer files are not taken; null = what stands in the files is what runs. */
  readonly refused: () => RefusedContent | null;
  /** Reads changed files now, without waiting until nobody writes any more. */
  look(): Promise<void>;
  /** Begins to look by itself; tells when something was taken or refused. */
  begin(onChange: () => void): void;
  stop(): void;
}

/** What the keeper is built with. */
export interface ContentKeeperParts {
  readonly folder: string;
  /** What the folder looked like when the running content was read. */
  readonly seen: string;
  readonly deps: TakingDeps;
  /** Makes of checked content what the hub runs on. */
  readonly prepare: (content: Content) => RunningContent;
  readonly log: Log;
}

/** How often (ms) the files are looked at. They are read when two looks in a row saw the same: a copy may take a while. */
const LOOK_MS = 1000;

/** Takes newer files as a whole when they are good and the hall is ready for them, and else keeps everything as it was. */
export function contentKeeper(parts: ContentKeeperParts): ContentKeeper {
  const { folder, seen, deps, log } = parts;
  const faults = contentFaults(log);
  const offer = offering(parts);
  let onChange = (): void => undefined;
  /** What the files looked like when they were read last, and at the last look. */
  let [read, last] = [seen, seen];
  /** Good content that the hall is not ready for. */
  let waiting: RunningContent | null = null;

  const judge = async (next: RunningContent): Promise<void> => {
    waiting = next;
    const offered = await offer(next);
    if (offered.kind !== 'not-ready') waiting = null;
    const changed = faults.set(offered.kind === 'not-ready' ? offered.faults : [], deps.machine.now());
    if (changed || offered.kind === 'taken') onChange();
  };
  const readFiles = async (): Promise<void> => {
    const checked = checkFolder(folder, deps.machine.now());
    if (checked.ok) return judge(parts.prepare(checked.value));
    waiting = null;
    if (faults.set(checked.error.data, deps.machine.now())) onChange();
  };
  const look = async (calmly: boolean): Promise<void> => {
    const now = await folderPicture(folder);
    const calm = now === last;
    last = now;
    if (now !== read && (calm || !calmly)) {
      read = now;
      await readFiles();
    } else if (waiting) await judge(waiting);
  };
  const looking = repeated(() => look(true), log);
  return {
    refused: faults.refused,
    look: () => look(false),
    begin(tell) {
      onChange = tell;
      looking.begin();
    },
    stop: looking.stop,
  };
}

type Offered =
  { readonly kind: 'same' | 'taken' } | { readonly kind: 'not-ready'; readonly faults: readonly ContentFault[] };

/** Puts content in the place of what runs, unless it is the same or the hall is not ready. */
function offering({ deps, log }: ContentKeeperParts): (next: RunningContent) => Promise<Offered> {
  const take = takeContent(deps);
  return async (next) => {
    if (next.version === deps.content().version) return { kind: 'same' };
    const taken = await take(next);
    if (!taken.ok) return { kind: 'not-ready', faults: taken.error.data };
    log.info('content: newer files taken');
    sayBookingsLeft(log, taken.value.bookingsLeft);
    return { kind: 'taken' };
  };
}

/** Rooms were made of other pieces, and somebody has the place already: staff move one of the two. */
export function sayBookingsLeft(log: Log, left: readonly string[]): void {
  if (left.length === 0) return;
  log.error(`rooms: ${left.length} bookings lie where their rooms no longer are: ${left.slice(0, 20).join(', ')}`);
}

/** Does something again and again, never twice at a time. */
function repeated(work: () => Promise<void>, log: Log): { begin(): void; stop(): void } {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const begin = (): void => {
    timer = setTimeout(() => {
      work()
        .catch((error: unknown) => {
          if (!stopped) log.error(`content: ${error instanceof Error ? error.message : 'unknown'}`);
        })
        .finally(() => stopped || begin());
    }, LOOK_MS);
  };
  return {
    begin,
    stop() {
      stopped = true;
      if (timer) clearTimeout(timer);
    },
  };
}
