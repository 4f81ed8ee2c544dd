import { instantOf } from '../../shared/domain/clock-time.ts';
import type { FoundTicket } from '../../shared/domain/found-ticket.ts';
import { momentOf, type Deps } from './command.ts';

const MINUTE_MS = 60_000;

/** Tickets of today by line (null = any) and time of arrival, minutes inclusive: for a visitor who lost theirs. */
export function findTickets(deps: Deps) {
  return ({
    line,
    from,
    to,
  }: {
    readonly line: string | null;
    readonly from: string;
    readonly to: string;
  }): Promise<FoundTicket[]> => {
    const { at, businessDay } = momentOf(deps);
    const [first, last] = [from, to].map((time) => instantOf(time, at, deps.content().town.office.timeZone));
    return deps.store.access.visits.find({ businessDay, line, from: first ?? at, to: (last ?? at) + MINUTE_MS - 1 });
  };
}
