import type { HallWaits, LineWait } from '../../shared/domain/waiting/hall-waits.ts';
import type { WaitBand } from '../../shared/domain/waiting/wait-band.ts';

/** What the hub knows of the waits now. Answers from its latest runs, at once; it never fails a ticket. */
export interface WaitBoard {
  current(): HallWaits;
  /** What somebody who takes a ticket of a line now is told. */
  newcomer(line: string): LineWait;
  /** What a stop is told that begins to wait now with an earlier place; null = nothing is known. */
  promise(stop: { readonly line: string; readonly arrivedAt: number; readonly priority: boolean }): WaitBand | null;
}
