import type { FoundTicket } from '../../shared/domain/found-ticket.ts';
import type { UndoOffer } from '../../shared/domain/undo-offer.ts';
import type { Stop } from '../../shared/domain/visit.ts';
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

/** An emergency number as it stands on its slip. Times are "HH:MM"; `served` null = the visitor still waits. */
export interface PaperSlip {
  readonly number: number;
  readonly errand: string;
  readonly arrived: string;
  readonly served: { readonly from: string; readonly to: string } | null;
}

/** What entering a slip answers. */
export type PaperAnswer = Result<Stop, ErrorsOf<HubClient['counter']['enterPaper']>>;

/** What staff do for the hall. */
export interface HallActs {
  /** `stay` = the panel stays open. */
  readonly undo: (offer: UndoOffer, stay?: boolean) => void;
  /** Lines served besides one's own. `stay` = the panel stays open. */
  readonly cover: (lines: readonly string[], stay: boolean) => void;
  readonly stopLine: (line: string, stopped: boolean) => void;
  readonly find: (search: TicketSearch) => Promise<SearchAnswer>;
  readonly enterPaper: (slip: PaperSlip) => Promise<PaperAnswer>;
  readonly goHelp: (id: string) => void;
}

/** The actions for the hall of a window. */
export function hallActs(connection: HubConnection): HallActs {
  return {
    undo: ({ event, ticket }, stay = false) =>
      void run('undo', { stop: null, ticket, stay }, () => connection.call((client) => client.counter.undo({ event }))),
    cover: (lines, stay) =>
      void run('cover', { ...nobody, stay }, () =>
        connection.call((client) => client.counter.help({ lines: [...lines] })),
      ),
    stopLine: (line, stopped) =>
      void run('stopLine', { ...nobody, stay: true }, () =>
        connection.call((client) => client.counter.stopLine({ line, stopped })),
      ),
    find: (search) => connection.call((client) => client.counter.findTickets(search)),
    enterPaper: (slip) => connection.call((client) => client.counter.enterPaper(slip)),
    goHelp: (id) => void run('help', nobody, () => connection.call((client) => client.counter.answerHelp({ id }))),
  };
}
