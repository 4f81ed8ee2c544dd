import type { HallEvent } from '../../shared/domain/event.ts';

/** A row of the log as an undo needs it. */
export type LoggedEvent = HallEvent & { readonly seq: number };

/** The append-only log. */
export interface EventLog {
  add(event: HallEvent): Promise<void>;
  bySeq(seq: number): Promise<LoggedEvent | null>;
  /** Whether an event was taken back already. */
  undone(seq: number): Promise<boolean>;
}
