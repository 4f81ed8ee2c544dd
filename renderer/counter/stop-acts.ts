import type { Outcome, Stop } from '../../shared/domain/visit.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import { nobody, run, type About } from './run.ts';

/** What is done to a stop without a further word. */
export type PlainAct = 'call' | 'recall' | 'serve' | 'absent' | 'back' | 'papersReady';

/** The stop an act is about, as little of it as is needed. */
export type Ticketed = Pick<Stop, 'id' | 'ticket'>;

/** How a stop ends. */
export interface Ending {
  readonly outcome: Outcome;
  /** Papers are prepared and handed over at a call of their own. */
  readonly papersFollow: boolean;
}

/** Where a visitor is sent, with which matter (null = the same) and what to tell them there. */
export interface Destination {
  readonly line: string;
  readonly errand: string | null;
  readonly note: string;
}

/** Why a stop will not happen. */
export type CancelReason = 'visitor' | 'closing' | 'mistake';

/** What staff do with one stop. */
export interface StopActs {
  readonly next: () => void;
  readonly on: (act: PlainAct, stop: Ticketed) => void;
  readonly finish: (stop: Ticketed, ending: Ending) => void;
  readonly finishAndNext: (stop: Ticketed) => void;
  readonly hold: (stop: Ticketed, until: string | null) => void;
  readonly transfer: (stop: Ticketed, to: Destination) => void;
  readonly cancel: (stop: Ticketed, why: CancelReason) => void;
  /** Leaves a stop to come out. The panel stays open. */
  readonly drop: (stop: Ticketed) => void;
  /** One after the other; the panel stays open. Stops at the first that is refused. */
  readonly cancelAll: (stops: readonly Ticketed[], why: CancelReason) => void;
}

/** Done, nothing follows: what one key does. */
export const simplyDone: Ending = { outcome: 'done', papersFollow: false };

/** The actions on stops of a window. */
export function stopActs(connection: HubConnection): StopActs {
  return {
    next: () => void run('next', nobody, () => connection.call((client) => client.counter.next())),
    on: (act, stop) =>
      void run(act, about(stop), () => connection.call((client) => client.counter[act]({ stop: stop.id }))),
    finish: (stop, ending) =>
      void run('finish', about(stop), () =>
        connection.call((client) => client.counter.finish({ stop: stop.id, ...ending })),
      ),
    finishAndNext: (stop) => void finishAndNext(connection, stop),
    hold: (stop, until) =>
      void run('hold', about(stop), () => connection.call((client) => client.counter.hold({ stop: stop.id, until }))),
    transfer: (stop, to) =>
      void run('transfer', about(stop), () =>
        connection.call((client) => client.counter.transfer({ stop: stop.id, ...to })),
      ),
    cancel: (stop, why) => void cancel(connection, stop, { why, stay: false }),
    drop: (stop) =>
      void run('dropStop', { ...about(stop), stay: true }, () =>
        connection.call((client) => client.counter.dropStop({ stop: stop.id })),
      ),
    cancelAll: (stops, why) => void cancelAll(connection, stops, why),
  };
}

function about({ id, ticket }: Ticketed): About {
  return { stop: id, ticket };
}

/** The next is only called once this visitor is really done: another window may have been quicker. */
async function finishAndNext(connection: HubConnection, stop: Ticketed): Promise<void> {
  const done = await run('next-after', about(stop), () =>
    connection.call((client) => client.counter.finish({ stop: stop.id, ...simplyDone })),
  );
  if (done?.ok) await run('next', nobody, () => connection.call((client) => client.counter.next()));
}

async function cancel(
  connection: HubConnection,
  stop: Ticketed,
  { why, stay }: { readonly why: CancelReason; readonly stay: boolean },
): Promise<boolean> {
  const answer = await run('cancel', { ...about(stop), stay }, () =>
    connection.call((client) => client.counter.cancel({ stop: stop.id, why })),
  );
  return answer?.ok ?? false;
}

async function cancelAll(connection: HubConnection, stops: readonly Ticketed[], why: CancelReason): Promise<void> {
  for (const stop of stops) if (!(await cancel(connection, stop, { why, stay: true }))) return;
}
