import { ticketParts } from '../../shared/domain/numbering.ts';
import { visitView, type VisitView } from '../../shared/domain/visit-view.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { momentOf, type Deps } from './command.ts';

type UnknownTicket = { readonly code: 'UNKNOWN_TICKET' };

/** The visit of a number of today as it stands on a ticket; null = nobody has it. */
export async function visitOfTicket(deps: Deps, typed: string): Promise<string | null> {
  const parts = ticketParts(typed);
  if (!parts) return null;
  return deps.store.access.visits.byNumber(momentOf(deps).businessDay, parts.letter, parts.number);
}

/** Where a number of today stands, for whoever holds it. */
export function lookUpTicket(deps: Deps) {
  return async (input: { readonly ticket: string }): Promise<Result<VisitView, UnknownTicket>> => {
    const visit = await visitOfTicket(deps, input.ticket);
    const record = visit === null ? null : await deps.store.access.hall.visit(visit);
    return record ? ok(visitView(record, deps.content().town, deps.waits.current())) : fail('UNKNOWN_TICKET');
  };
}
