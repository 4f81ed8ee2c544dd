import type { StopState } from './visit.ts';

/** A ticket of today as staff find it again for somebody who lost theirs. */
export interface FoundTicket {
  readonly visitId: string;
  readonly ticket: string;
  readonly line: string;
  readonly errand: string;
  readonly arrivedAt: number;
  /** State of the stop the visit is at, else of its last one. */
  readonly state: StopState;
}
