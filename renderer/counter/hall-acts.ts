import type { FoundTicket } from '../../shared/domain/found-ticket.ts';
import type { UndoOffer } from '../../shared/domain/undo-offer.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { HubClient } from '../client/hub-client.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import type { ErrorsOf } from '../client/settle.ts';
import { nobody, run } from './run.ts';

/** Which tickets of today are looked for; line null = any. Times are "HH:MM". */
export interface TicketSearch {
  readonly line: string | null;
  readonly from: string;
  readonly to: string;
}

/** What a search answers. */
export type SearchAnswer = Result<readonly FoundTicket[], ErrorsOf<HubClient['counter']['findTickets']>>;

/** What staff do for the hall. */
export interface HallActs {
  readonly undo: (offer: UndoOffer) => void;
  /** Lines served besides one's own. `stay` = the panel stays open. */
  readonly cover: (lines: readonly string[], stay: boolean) => void;
  readonly stopLine: (line: string, stopped: boolean) => void;
  readonly find: (search: TicketSearch) => Promise<SearchAnswer>;
  readonly goHelp: (id: string) => void;
}

/** The actions for the hall of a window. */
export function hallActs(connection: HubConnection): HallActs {
  return {
    undo: ({ event, ticket }) =>
      void run('undo', { stop: null, ticket }, () => connection.call((client) => client.counter.undo({ event }))),
    cover: (lines, stay) =>
      void run('cover', { ...nobody, stay }, () =>
        connection.call((client) => client.counter.help({ lines: [...lines] })),
      ),
    stopLine: (line, stopped) =>
      void run('stopLine', { ...nobody, stay: true }, () =>
        connection.call((client) => client.counter.stopLine({ line, stopped })),
      ),
    find: (search) => connection.call((client) => client.counter.findTickets(search)),
    goHelp: (id) => void run('help', nobody, () => connection.call((client) => client.counter.answerHelp({ id }))),
  };
}
