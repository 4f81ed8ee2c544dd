import { eventIterator, type } from '@orpc/contract';
import * as z from 'zod';
import { readOutcomes } from '../card/read-outcomes.ts';
import type { IssuedTicket } from '../domain/rooms/hold.ts';
import type { LobbyView } from '../domain/lobby-view.ts';
import { printerStates } from '../domain/printer-state.ts';
import type { FoundTicket } from '../domain/found-ticket.ts';
import type { VisitView } from '../domain/visit-view.ts';
import type { Live } from '../domain/live.ts';
import { draftErrors, draftRequest, id, issueErrors, issueInput, operation, rating, ticketSearch } from './base.ts';
import { holdErrors, holdRequest } from './rooms.ts';

/** What a kiosk may do: issue numbers and ask for help. */
export const kioskContract = {
  /** Live: the whole view at once, then a new one after each change. */
  lobby: operation('kiosk').output(eventIterator(type<Live<LobbyView>>())),
  /** Takes a number for a way of one or more stops. Asking again with the same request id gives the same ticket, not another. */
  issue: operation('kiosk')
    .errors({ ...issueErrors, ...draftErrors, ...holdErrors })
    .input(
      issueInput.extend({
        /** Forms filled in for the way; stored before the number is given. Null = none. */
        draft: draftRequest.nullable().default(null),
        /** A room to hold for the visit, in the same transaction as the number. Null = none. */
        hold: holdRequest.nullable().default(null),
      }),
    )
    .output(type<IssuedTicket>()),
  /** A card was read here, or not: for the audit log, which keeps the outcome alone. */
  cardRead: operation('kiosk')
    .input(z.object({ outcome: z.enum(readOutcomes) }))
    .output(type<null>()),
  /** Rings at the counters until somebody answers. Ringing twice is one call. */
  callStaff: operation('kiosk').errors({ AFTER_HOURS: {} }).output(type<null>()),
  /** How the printer of this kiosk is; the counters see what wants a hand. */
  reportPrinter: operation('kiosk')
    .input(z.object({ state: z.enum(printerStates) }))
    .output(type<null>()),
  /** Where a number of today stands, for somebody who holds it in the hand. */
  look: operation('kiosk')
    .errors({ UNKNOWN_TICKET: {} })
    .input(z.object({ ticket: z.string().trim().max(8) }))
    .output(type<VisitView>()),
  /** How the visit was; once a visit. */
  rate: operation('kiosk')
    .errors({ UNKNOWN_TICKET: {}, ALREADY_RATED: {} })
    .input(rating.extend({ ticket: z.string().trim().max(8) }))
    .output(type<null>()),
  /** Opens the staff mode of this kiosk with the PIN of the house; it closes by itself after `seconds`. */
  unlock: operation('kiosk')
    .errors({ NO_PIN: {}, WRONG_PIN: {}, TOO_MANY_TRIES: { data: z.object({ seconds: z.number() }) } })
    .input(z.object({ pin: z.string().max(12) }))
    .output(type<{ seconds: number }>()),
  lock: operation('kiosk').output(type<null>()),
  /** Tickets of today by line and time of arrival, for a visitor who lost theirs. */
  findTickets: operation('kiosk-staff').input(ticketSearch).output(type<readonly FoundTicket[]>()),
  /** The same ticket once more, to print. */
  reissue: operation('kiosk-staff')
    .errors({ UNKNOWN_VISIT: {} })
    .input(z.object({ visit: id }))
    .output(type<IssuedTicket>()),
  /** Ends what is open of a visit; refused while somebody is called or served. */
  cancelVisit: operation('kiosk-staff')
    .errors({ UNKNOWN_VISIT: {}, AT_COUNTER: { data: type<{ counter: number }>() } })
    .input(z.object({ visit: id }))
    .output(type<null>()),
};
