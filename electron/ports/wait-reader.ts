import type { CounterState } from '../../shared/domain/counter.ts';
import type { QueueStop } from '../../shared/domain/waiting/queue-now.ts';
import type { FinishedStop, PastService } from '../../shared/domain/waiting/service-times.ts';

/** What waits are estimated from. */
export interface WaitReader {
  /** The day so far, all of one instant. */
  today(businessDay: string): Promise<{
    /** Planned, waiting, called, serving, held and absent; in the order they came. */
    readonly open: readonly QueueStop[];
    readonly finished: readonly FinishedStop[];
    readonly counters: Readonly<Record<number, CounterState>>;
  }>;
  /** How long things took on a day that is over. */
  past(businessDay: string): Promise<readonly PastService[]>;
}
