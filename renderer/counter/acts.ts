import type { Stop } from '../../shared/domain/visit.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import { nobody, run } from './run.ts';
import { happen } from './store.ts';

/** What staff can do to a visitor. */
export type StopAct = 'call' | 'recall' | 'serve' | 'absent' | 'back' | 'finish';

/** Everything staff can do, as calls to the hub. */
export interface Acts {
  readonly take: (seat: { readonly counter: number; readonly staff: string; readonly relieve: boolean }) => void;
  readonly open: () => void;
  readonly pause: (until: string | null) => void;
  readonly close: () => void;
  readonly next: () => void;
  readonly on: (act: StopAct, stop: Stop) => void;
  readonly finishAndNext: (stop: Stop) => void;
  readonly goHelp: (id: string) => void;
}

/** The actions of one window. */
export function actsOf(connection: HubConnection): Acts {
  return {
    take: (seat) => void takeSeat(connection, seat),
    open: () => void run('open', nobody, () => connection.call((client) => client.counter.open())),
    pause: (until) => void run('pause', nobody, () => connection.call((client) => client.counter.pause({ until }))),
    close: () => void leaveSeat(connection),
    next: () => void run('next', nobody, () => connection.call((client) => client.counter.next())),
    on: (act, { id, ticket }) =>
      void run(act, { stop: id, ticket }, () => connection.call((client) => client.counter[act]({ stop: id }))),
    finishAndNext: (stop) => void finishAndNext(connection, stop),
    goHelp: (id) => void run('help', nobody, () => connection.call((client) => client.counter.answerHelp({ id }))),
  };
}

async function takeSeat(
  connection: HubConnection,
  { counter, staff, relieve }: { readonly counter: number; readonly staff: string; readonly relieve: boolean },
): Promise<void> {
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

/** The next is only called once this visitor is really done: another window may have been quicker. */
async function finishAndNext(connection: HubConnection, { id, ticket }: Stop): Promise<void> {
  const about = { stop: id, ticket };
  const done = await run('next-after', about, () => connection.call((client) => client.counter.finish({ stop: id })));
  if (done?.ok) await run('next', nobody, () => connection.call((client) => client.counter.next()));
}
