import type { CounterState } from '../../shared/domain/counter.ts';
import type { QueueStop } from '../../shared/domain/waiting/queue-now.ts';
import type { FinishedStop, PastService } from '../../shared/domain/waiting/service-times.ts';

/** What waits are estimated from. */
export interface WaitReader {
  /** The day so far in these lines, all of one instant. */
  today(
    businessDay: string,
    lines: readonly string[],
  ): Promise<{
    /** Planned, waiting, called, serving, held and absent; equals in calling order stand as they came. */
    readonly open: readonly QueueStop[];
    /** Nobody who waits was left out. */
    readonly all: boolean;
    /** The newest ones. */
    readonly finished: readonly FinishedStop[];
    readonly counters: Readonly<Record<number, CounterState>>;
  }>;
  /** How long things took on a day that is over. */
  past(businessDay: string): Promise<readonly PastService[]>;
}
