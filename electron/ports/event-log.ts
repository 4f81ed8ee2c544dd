import type { HallEvent } from '../../shared/domain/event.ts';

/** The append-only log. */
export interface EventLog {
  add(event: HallEvent): Promise<void>;
}
