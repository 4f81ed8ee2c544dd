import type { Stop } from '../visit.ts';

/** What the estimate looks at in a stop. */
export type QueueStop = Pick<
  Stop,
  | 'id'
  | 'visitId'
  | 'line'
  | 'errand'
  | 'also'
  | 'kind'
  | 'state'
  | 'place'
  | 'arrivedAt'
  | 'front'
  | 'priority'
  | 'counter'
  | 'calledAt'
  | 'heldUntil'
  | 'absentAt'
>;

/** Instants (epoch ms) from and until which nobody is at a counter. */
export interface Break {
  readonly from: number;
  readonly to: number;
}

/** A counter that serves, or will as staff said. */
export interface DeskNow {
  readonly counter: number;
  /** Letters, with the lines it helps in. */
  readonly lines: readonly string[];
  /** It calls nobody before this instant (epoch ms): now where somebody sits there, else when they said they are back. */
  readonly from: number;
  /** Planned for the rest of the day, in order. */
  readonly breaks: readonly Break[];
  /** Since when it calls nobody although somebody waits for it; null = it does. */
  readonly idleSince: number | null;
}

/** The queue at one instant, as far as the hub knows it. */
export interface QueueNow {
  /** Epoch ms. */
  readonly at: number;
  readonly desks: readonly DeskNow[];
  /** Planned, waiting, called, serving, held and absent stops of today; equals in calling order stand as they came. */
  readonly stops: readonly QueueStop[];
}
