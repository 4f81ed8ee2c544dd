import type { Language } from './language.ts';

/** Where a stop stands. `called` = the number is shown; `serving` = the visitor is at the counter; `expired` = the business day ended. */
export type StopState = 'waiting' | 'called' | 'serving' | 'done' | 'absent' | 'expired';

/** One counter's part of a visit: what the queue of a line is made of. Instants are epoch milliseconds. */
export interface Stop {
  readonly id: string;
  readonly visitId: string;
  readonly ticket: string;
  readonly line: string;
  readonly errand: string;
  readonly language: Language;
  readonly state: StopState;
  /** When the *visit* arrived: the place in the queue, kept over counters. */
  readonly arrivedAt: number;
  /** Brought back after being absent: goes before everybody who waits. */
  readonly front: boolean;
  readonly counter: number | null;
  readonly calledAt: number | null;
  readonly recalls: number;
  readonly servingAt: number | null;
  readonly absentAt: number | null;
}

/** What the visitor holds: number, place and the opaque code of the phone page. */
export interface Ticket {
  readonly ticket: string;
  /** Unguessable; names this visit to the phone page and nothing else. */
  readonly code: string;
  readonly line: string;
  readonly errand: string;
  readonly language: Language;
  readonly arrivedAt: number;
  /** People of this line who will be called before. */
  readonly ahead: number;
}
