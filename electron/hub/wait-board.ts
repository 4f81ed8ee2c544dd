import { closingTimes, desksNow } from '../../shared/domain/waiting/desks-now.ts';
import { estimateWaits, usualSampling } from '../../shared/domain/waiting/estimate-waits.ts';
import { noWaits, nothingKnown, type HallWaits } from '../../shared/domain/waiting/hall-waits.ts';
import { idleDesks } from '../../shared/domain/waiting/idle-desks.ts';
import { joiningBand } from '../../shared/domain/waiting/joining-band.ts';
import type { QueueNow } from '../../shared/domain/waiting/queue-now.ts';
import { serviceTimes, type ServiceTimes } from '../../shared/domain/waiting/service-times.ts';
import { momentOf, type Deps } from '../commands/command.ts';
import type { WaitBoard } from '../ports/wait-board.ts';
import { learnedPast } from './learned-past.ts';
import { publisher } from './publisher.ts';
import { shownWaits } from './shown-waits.ts';

/** The waits as the hub keeps them up to date. */
export interface RunningWaitBoard extends WaitBoard {
  /** The hall changed: estimated again soon. */
  changed(): void;
  /** Estimates now, whatever was last; for a clock that runs faster than time. */
  estimate(): Promise<void>;
  /** Begins to estimate by itself; tells when what is shown changed. */
  begin(onShown: () => void): void;
  stop(): void;
}

/** What the board is built on. */
export interface WaitBoardParts {
  readonly deps: Omit<Deps, 'waits'>;
  readonly onError: (error: unknown) => void;
}

/** At most one estimate in the first time, at least one in the second (ms). */
const [PAUSE_MS, AT_LEAST_EVERY_MS] = [1500, 10_000];
/** A call goes to the displays first; so long (ms) after a change the waits are estimated. */
const SETTLED_MS = 50;

/** What the last estimate was made from, and what it said. */
interface Estimate {
  readonly queue: QueueNow;
  readonly waits: HallWaits;
}

/** Keeps the waits. A fault makes them unknown and is logged; nobody ever waits for an estimate. */
export function waitBoard({ deps, onError }: WaitBoardParts): RunningWaitBoard {
  const past = learnedPast(deps.store.access.waits);
  const shown = shownWaits();
  let idle: ReadonlyMap<number, number> = new Map();
  const nothing = (): Estimate => {
    const at = deps.machine.now();
    return { queue: { at, desks: [], stops: [] }, waits: noWaits(at) };
  };
  let last = nothing();
  let onShown = (): void => undefined;
  let stopped = false;
  const estimate = async (): Promise<void> => {
    const before = last.waits;
    try {
      const { queue, times, all } = await readQueue(deps, past);
      idle = idleDesks(queue, idle);
      last = estimated(deps, { queue: withIdle(queue, idle), times, all });
      last = { ...last, waits: shown(last.queue, last.waits) };
    } catch (error) {
      last = nothing();
      if (!stopped) onError(error);
    }
    if (picture(before) !== picture(last.waits)) onShown();
  };
  const runs = publisher(estimate, onError, PAUSE_MS);
  let settling: NodeJS.Timeout | null = null;
  let timer: NodeJS.Timeout | null = null;
  return {
    current: () => last.waits,
    newcomer: (line) => last.waits.lines[line] ?? nothingKnown,
    promise: (stop) => joiningBand(stop, last.waits, last.queue.stops),
    changed() {
      settling ??= setTimeout(() => {
        settling = null;
        runs.changed();
      }, SETTLED_MS);
    },
    estimate,
    begin(tell) {
      onShown = tell;
      timer = setInterval(runs.changed, AT_LEAST_EVERY_MS);
      runs.changed();
    },
    stop() {
      stopped = true;
      if (timer) clearInterval(timer);
      if (settling) clearTimeout(settling);
      runs.stop();
    },
  };
}

/** What is read for an estimate. */
interface Reading {
  readonly queue: QueueNow;
  readonly times: ServiceTimes;
  /** Nobody who waits was left out. */
  readonly all: boolean;
}

async function readQueue(deps: Omit<Deps, 'waits'>, past: ReturnType<typeof learnedPast>): Promise<Reading> {
  const { at, businessDay } = momentOf(deps);
  const { town } = deps.content();
  const letters = town.lines.map((line) => line.letter);
  const learned = await past(businessDay);
  const { open, all, finished, counters } = await deps.store.access.waits.today(businessDay, letters);
  const typical = Object.fromEntries(town.lines.map((line) => [line.letter, line.typicalMinutes]));
  const times = serviceTimes({ typical, past: learned, today: finished });
  return { queue: { at, desks: desksNow({ at, town, counters }), stops: open }, times, all };
}

function withIdle(queue: QueueNow, idle: ReadonlyMap<number, number>): QueueNow {
  return { ...queue, desks: queue.desks.map((desk) => ({ ...desk, idleSince: idle.get(desk.counter) ?? null })) };
}

function estimated({ content }: Omit<Deps, 'waits'>, { queue, times, all }: Reading): Estimate {
  const { town, hours } = content();
  const closes = closingTimes(queue.at, town, hours);
  const waits = estimateWaits({ queue, times, closes, sampling: usualSampling });
  // Behind people who were left out nobody can be told anything.
  return { queue, waits: all ? waits : { ...waits, lines: {} } };
}

/** What is shown of the waits; their instant alone is no news. */
function picture({ lines, stops }: HallWaits): string {
  return JSON.stringify([lines, stops]);
}
