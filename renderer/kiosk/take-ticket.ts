import type { ErrorsOf } from '../client/settle.ts';
import type { HubClient } from '../client/hub-client.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { DraftRequest } from '../../shared/domain/draft.ts';
import type { Ticket } from '../../shared/domain/visit.ts';
import type { IssueTrouble } from './screen.ts';
import { happen } from './store.ts';

/** What the visitor wants. */
export interface TicketWish {
  /** The way in its order: at each stop the errands done there. */
  readonly stops: readonly (readonly string[])[];
  readonly language: Language;
  /** Of an earlier try; null for the first. */
  readonly requestId: string | null;
  /** The forms filled in for it; null = none. */
  readonly draft: DraftRequest | null;
}

/** Asks the hub for a ticket and gives it to `print` once it is stored there. */
export async function takeTicket(
  connection: HubConnection,
  wish: TicketWish,
  print: (ticket: Ticket) => void,
): Promise<void> {
  const requestId = wish.requestId ?? crypto.randomUUID();
  happen({ type: 'ticket asked', requestId });
  const answer = await connection.call((client) =>
    client.kiosk.issue({
      requestId,
      language: wish.language,
      stops: wish.stops.map((errands) => [...errands]),
      draft: wish.draft && { ...wish.draft, forms: [...wish.draft.forms] },
    }),
  );
  if (!answer.ok) return happen({ type: 'ticket refused', trouble: troubleOf(answer.error) });
  happen({ type: 'ticket came', ticket: answer.value, drafted: wish.draft?.forms.length ?? 0 });
  print(answer.value);
}

function troubleOf(error: ErrorsOf<HubClient['kiosk']['issue']>): IssueTrouble {
  switch (error.code) {
    case 'LINE_CLOSED':
      return { kind: 'closed', ...error.data };
    case 'BAD_VALUE':
      return { kind: 'value', ...error.data };
    case 'CONNECTION_LOST':
      return { kind: 'lost' };
    default:
      return { kind: 'unavailable' };
  }
}
