import type { HubConnection } from '../client/hub-connection.ts';
import { nobody, run } from './run.ts';
import { happen } from './store.ts';

/** Sitting down at a counter. */
export interface TakenSeat {
  readonly counter: number;
  readonly staff: string;
  readonly relieve: boolean;
}

/** What staff do with the counter itself. */
export interface SeatActs {
  readonly take: (seat: TakenSeat) => void;
  readonly open: () => void;
  readonly pause: (until: string | null) => void;
  readonly close: () => void;
}

/** The actions on the seat of a window. */
export function seatActs(connection: HubConnection): SeatActs {
  return {
    take: (seat) => void takeSeat(connection, seat),
    open: () => void run('open', nobody, () => connection.call((client) => client.counter.open())),
    pause: (until) => void run('pause', nobody, () => connection.call((client) => client.counter.pause({ until }))),
    close: () => void leaveSeat(connection),
  };
}

async function takeSeat(connection: HubConnection, { counter, staff, relieve }: TakenSeat): Promise<void> {
  const taken = await run('take', nobody, () => connection.call((client) => client.counter.take({ counter, relieve })));
  if (taken?.ok) happen({ type: 'seated', counter, staff });
  else if (taken?.error.code === 'COUNTER_TAKEN') {
    happen({ type: 'put away' });
    happen({ type: 'panel opened', panel: { kind: 'relieving', counter, by: taken.error.data.by } });
  }
}

async function leaveSeat(connection: HubConnection): Promise<void> {
  const closed = await run('close', nobody, () => connection.call((client) => client.counter.close()));
  if (closed?.ok) happen({ type: 'left seat' });
}
