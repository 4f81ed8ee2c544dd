import type { ErrorsOf } from '../client/settle.ts';
import type { HubClient } from '../client/hub-client.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { DraftRequest } from '../../shared/domain/draft.ts';
import type { HoldRequest, IssuedTicket } from '../../shared/domain/rooms/hold.ts';
import type { IssueRefusal } from './screen.ts';
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
  /** The room to hold for it; null = none. */
  readonly hold: HoldRequest | null;
}

/** Asks the hub for a ticket and gives it to `print` once it is stored there. */
export async function takeTicket(
  connection: HubConnection,
  wish: TicketWish,
  print: (ticket: IssuedTicket) => void,
): Promise<void> {
  const requestId = wish.requestId ?? crypto.randomUUID();
  happen({ type: 'ticket asked', requestId });
  const answer = await connection.call((client) =>
    client.kiosk.issue({
      requestId,
      language: wish.language,
      stops: wish.stops.map((errands) => [...errands]),
      draft: wish.draft && { ...wish.draft, forms: [...wish.draft.forms] },
      hold: wish.hold && { ...wish.hold, slots: [...wish.hold.slots] },
    }),
  );
  if (!answer.ok) return happen({ type: 'ticket refused', trouble: troubleOf(answer.error) });
  happen({ type: 'ticket came', ticket: answer.value, drafted: wish.draft?.forms.length ?? 0 });
  print(answer.value);
}

function troubleOf(error: ErrorsOf<HubClient['kiosk']['issue']>): IssueRefusal {
  switch (error.code) {
    case 'LINE_CLOSED':
      return { kind: 'closed', ...error.data };
    case 'BAD_VALUE':
      return { kind: 'value', ...error.data };
    case 'SLOT_TAKEN':
      return { kind: 'room', refusal: { kind: 'taken', status: error.data.status } };
    case 'BAD_SLOTS':
    case 'UNKNOWN_ROOM':
      return { kind: 'room', refusal: { kind: 'changed' } };
    case 'CONNECTION_LOST':
      return { kind: 'lost' };
    default:
      return { kind: 'unavailable' };
  }
}
