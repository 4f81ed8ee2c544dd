import type { FoundTicket } from '../../shared/domain/found-ticket.ts';
import { ticketParts } from '../../shared/domain/numbering.ts';
import type { Ticket } from '../../shared/domain/visit.ts';
import type { HubClient } from '../client/hub-client.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import type { ErrorsOf } from '../client/settle.ts';
import type { PinCheck, TicketAct, TicketSearch } from './staff-page.ts';
import { happen } from './store.ts';

/** Shows the hub the PIN. */
export async function unlock(connection: HubConnection, pin: string): Promise<void> {
  happen({ type: 'pin checked', check: { kind: 'asking' } });
  const answer = await connection.call((client) => client.kiosk.unlock({ pin }));
  if (answer.ok) happen({ type: 'staff began' });
  else happen({ type: 'pin checked', check: refusal(answer.error) });
}

function refusal(error: ErrorsOf<HubClient['kiosk']['unlock']>): PinCheck {
  switch (error.code) {
    case 'NO_PIN':
    case 'WRONG_PIN':
      return { kind: 'refused', why: error.code };
    case 'TOO_MANY_TRIES':
      return { kind: 'wait', seconds: error.data.seconds };
    default:
      return { kind: 'refused', why: 'lost' };
  }
}

/** When tickets were taken, in times of the office ("HH:MM"). */
export interface Times {
  readonly from: string;
  readonly to: string;
}

/** Looks for tickets; the newest come first. */
export async function findTickets(connection: HubConnection, search: TicketSearch, times: Times): Promise<void> {
  const answer = await connection.call((client) => client.kiosk.findTickets({ line: search.line, ...times }));
  if (answer.ok) return happen({ type: 'tickets found', search, tickets: wanted(answer.value, search.number) });
  happen(answer.error.code === 'NOT_ALLOWED' ? { type: 'staff ended' } : { type: 'tickets lost' });
}

function wanted(tickets: readonly FoundTicket[], number: string | null): FoundTicket[] {
  const same = (one: string): boolean => JSON.stringify(ticketParts(one)) === JSON.stringify(ticketParts(number ?? ''));
  return tickets.filter(({ ticket }) => number === null || same(ticket)).toReversed();
}

/** The same ticket once more, on paper. */
export async function reissue(
  connection: HubConnection,
  visit: string,
  print: (ticket: Ticket) => void,
): Promise<void> {
  act({ kind: 'busy', with: 'reissue' });
  const answer = await connection.call((client) => client.kiosk.reissue({ visit }));
  if (!answer.ok) return failed(answer.error.code);
  act({ kind: 'reissued', paper: { kind: 'printing' } });
  print(answer.value);
}

/** Ends a visit whose visitor does not want it any more. */
export async function cancelVisit(connection: HubConnection, visit: string): Promise<void> {
  act({ kind: 'busy', with: 'cancel' });
  const answer = await connection.call((client) => client.kiosk.cancelVisit({ visit }));
  if (answer.ok) return act({ kind: 'cancelled' });
  if (answer.error.code === 'AT_COUNTER') return act({ kind: 'at-counter', counter: answer.error.data.counter });
  failed(answer.error.code);
}

function failed(code: string): void {
  if (code === 'NOT_ALLOWED') happen({ type: 'staff ended' });
  else act({ kind: 'lost' });
}

const act = (change: TicketAct): void => happen({ type: 'ticket act', act: change });
