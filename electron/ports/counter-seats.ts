import type { CounterState } from '../../shared/domain/counter.ts';

/** Who sits at a counter and whether it serves. */
export interface Seat {
  readonly counter: number;
  readonly staff: string;
  readonly staffName: string;
  readonly state: Exclude<CounterState['kind'], 'closed'>;
  /** "HH:MM" staff promised to be back. */
  readonly until: string | null;
  readonly since: number;
  /** Letters of lines it serves besides its own. */
  readonly helping: readonly string[];
}

/** Counters that are not closed. */
export interface CounterSeats {
  at(counter: number): Promise<Seat | null>;
  put(seat: Omit<Seat, 'staffName'>): Promise<void>;
  clear(counter: number): Promise<void>;
  /** Counters taken before an instant whose person has shown no sign in any session since. */
  abandoned(before: number): Promise<number[]>;
  /** Frees the counters taken before an instant (epoch ms). */
  clearBefore(at: number): Promise<void>;
}
