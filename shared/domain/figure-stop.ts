import type { Outcome, StopKind, StopState } from './visit.ts';

/** A stop as far as the figures look at it. Instants are epoch ms. */
export interface FigureStop {
  /** Tells the stops of one visit from those of another, nothing else. */
  readonly visit: string;
  /** It came with an emergency number on paper. */
  readonly paper: boolean;
  readonly line: string;
  readonly errand: string;
  readonly kind: StopKind;
  readonly state: StopState;
  /** When the visit arrived. */
  readonly arrivedAt: number;
  readonly waitingSince: number | null;
  readonly firstCalledAt: number | null;
  readonly calledAt: number | null;
  readonly servingAt: number | null;
  readonly absentAt: number | null;
  readonly doneAt: number | null;
  /** Minutes told when the wait began: both null = nothing was told, both 0 = at once. */
  readonly promisedFrom: number | null;
  readonly promisedTo: number | null;
  readonly outcome: Outcome | null;
}

/** How a stop ended, if it did. `expired` = the day ended while it was open; who was called and did not come counts as absent. */
export type StopEnd = 'done' | 'absent' | 'cancelled' | 'transferred' | 'expired';

/** How what was told compares with what happened. */
export type PromiseKept = 'inside' | 'little-late' | 'too-short' | 'too-long';

/** A promise that was exceeded by more than this many minutes was too short. */
export const LATE_MINUTES = 5;

const MINUTE = 60_000;

/** Minutes from the beginning of the wait to the first call; null = never called. */
export function waitOf({ waitingSince, firstCalledAt }: FigureStop): number | null {
  return minutes(waitingSince, firstCalledAt);
}

/** Minutes at the counter of a stop that was finished there; null = none. */
export function serviceOf({ state, servingAt, calledAt, doneAt }: FigureStop): number | null {
  return state === 'done' ? minutes(servingAt ?? calledAt, doneAt) : null;
}

/** How a stop ended; null = it is still open. */
export function endOf({ state, absentAt }: FigureStop): StopEnd | null {
  switch (state) {
    case 'done':
    case 'cancelled':
    case 'transferred':
    case 'absent':
      return state;
    case 'expired':
      return absentAt === null ? 'expired' : 'absent';
    default:
      return null;
  }
}

/** Whether the band that was told held; null = nothing was told or nobody was called. "At once" holds for five minutes. */
export function promiseKept(stop: FigureStop): PromiseKept | null {
  const { promisedFrom, promisedTo } = stop;
  const wait = waitOf(stop);
  if (wait === null || promisedFrom === null || promisedTo === null) return null;
  if (promisedTo === 0) return wait <= LATE_MINUTES ? 'inside' : 'too-short';
  if (wait < promisedFrom) return 'too-long';
  if (wait <= promisedTo) return 'inside';
  return wait <= promisedTo + LATE_MINUTES ? 'little-late' : 'too-short';
}

/** A clock that was set back makes no negative time. */
function minutes(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : Math.max(0, to - from) / MINUTE;
}
