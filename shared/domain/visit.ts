import type { Language } from './language.ts';
import type { Need, PriorityReason } from './needs.ts';
import type { WaitBand } from './waiting/wait-band.ts';

/**
 * Where a stop stands. `planned` = its turn comes after another stop of the visit (a hand-over: when the papers are
 * ready) · `called` = the number is shown · `serving` = the visitor is at the counter · `held` = stepped out, comes back ·
 * `transferred` = another line goes on with it · `expired` = the business day ended.
 */
export type StopState =
  'planned' | 'waiting' | 'called' | 'serving' | 'held' | 'absent' | 'done' | 'transferred' | 'cancelled' | 'expired';

/** `hand-over` (交付): papers prepared after the reception are handed over and paid; the same ticket is called again. */
export type StopKind = 'reception' | 'hand-over';

/** How a stop ended at the counter. `come-again` = something was missing · `elsewhere` = not a matter of this hall. */
export const outcomes = ['done', 'come-again', 'elsewhere', 'withdrawn'] as const;

/** One of the outcomes. */
export type Outcome = (typeof outcomes)[number];

/** One counter's part of a visit: what the queue of a line is made of. Instants are epoch milliseconds. */
export interface Stop {
  readonly id: string;
  readonly visitId: string;
  readonly ticket: string;
  readonly line: string;
  /** What the stop is for, and what else is done there meanwhile. */
  readonly errand: string;
  readonly also: readonly string[];
  readonly language: Language;
  readonly state: StopState;
  readonly kind: StopKind;
  /** Order within the visit, counted from 1. */
  readonly place: number;
  /** When the *visit* arrived: the place in the queue, kept over counters. */
  readonly arrivedAt: number;
  /** Brought back after being absent or held: goes before everybody who waits. */
  readonly front: boolean;
  /** Goes before those without; the visit's. */
  readonly priority: PriorityReason | null;
  readonly needs: readonly Need[];
  /** What staff wrote for the next counter; the visit's, gone when the day changes. */
  readonly note: string;
  readonly counter: number | null;
  /** When this stop began to wait; null while it is planned. */
  readonly waitingSince: number | null;
  /** What the visitor was told then; null = nothing. */
  readonly promise: WaitBand | null;
  /** First call of all: the end of the wait. */
  readonly firstCalledAt: number | null;
  /** The newest call or recall. */
  readonly calledAt: number | null;
  readonly recalls: number;
  readonly servingAt: number | null;
  readonly absentAt: number | null;
  /** When somebody held comes back; null = not known. */
  readonly heldUntil: number | null;
  /** A hand-over whose papers are ready. */
  readonly ready: boolean;
  readonly doneAt: number | null;
  readonly outcome: Outcome | null;
}

/** States in which a stop is the one its visit is at now; a visit has at most one. */
const liveStates = ['waiting', 'called', 'serving', 'held', 'absent'] as const satisfies StopState[];

/** Whether a visit is at this stop now. */
export function isLive({ state }: Pick<Stop, 'state'>): boolean {
  return (liveStates as readonly StopState[]).includes(state);
}

/** States that the end of the business day ends. */
export const openStates = ['planned', ...liveStates] as const;

/** One stop of a ticket's way. */
export type TicketStop = Pick<Stop, 'line' | 'errand' | 'also' | 'kind'>;

/** What the visitor holds: number, place and the opaque code of the phone page. */
export interface Ticket {
  readonly ticket: string;
  /** Unguessable; names this visit to the phone page and nothing else. */
  readonly code: string;
  readonly line: string;
  readonly errand: string;
  /** The whole way in its order, the first stop included. */
  readonly stops: readonly TicketStop[];
  readonly language: Language;
  readonly arrivedAt: number;
  /** People of this line who will be called before. */
  readonly ahead: number;
  /** What the visitor is told about the wait; null = nothing is known. */
  readonly promise: WaitBand | null;
}
