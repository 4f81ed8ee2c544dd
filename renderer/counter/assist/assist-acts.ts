import type { HubConnection } from '../../client/hub-connection.ts';
import { nobody, run } from '../run.ts';
import { happen, useCounter } from '../store.ts';
import type { Visiting } from '../visit-acts.ts';

/** At each stop the errands done there. */
export type AssistStops = readonly (readonly string[])[];

/** What becomes of a plan made with staff. */
export interface AssistActs {
  /** Gives a ticket for it; asking again after a lost answer gives the same. */
  readonly giveTicket: (stops: AssistStops) => void;
  /** Puts it on the ticket of the visitor at the counter. */
  readonly putOn: (visit: Visiting, stops: AssistStops) => void;
}

/** The ends of the guide of a window. */
export function assistActs(connection: HubConnection): AssistActs {
  return {
    giveTicket: (stops) => void giveTicket(connection, stops),
    putOn: (visit, stops) => void putOn(connection, visit, stops),
  };
}

async function giveTicket(connection: HubConnection, stops: AssistStops): Promise<void> {
  const { assist } = useCounter.getState();
  if (!assist) return;
  const { language, requestId = null } = assist;
  const asked = { requestId: requestId ?? crypto.randomUUID(), language, stops: plain(stops) };
  happen({ type: 'assist', move: { kind: 'asked', requestId: asked.requestId } });
  const given = await run('issue', { ...nobody, stay: true }, () =>
    connection.call((client) => client.counter.issue(asked)),
  );
  if (given?.ok) happen({ type: 'assist', move: { kind: 'given', ticket: given.value } });
}

async function putOn(connection: HubConnection, { id, visitId, ticket }: Visiting, stops: AssistStops): Promise<void> {
  await run('addStops', { stop: id, ticket }, () =>
    connection.call((client) => client.counter.addStops({ visit: visitId, stops: plain(stops) })),
  );
}

const plain = (stops: AssistStops): string[][] => stops.map((errands) => [...errands]);
