import { eventIterator, type } from '@orpc/contract';
import * as z from 'zod';
import { languages } from '../domain/language.ts';
import type { Admission } from '../domain/line.ts';
import type { LobbyView } from '../domain/lobby-view.ts';
import { printerStates } from '../domain/printer-state.ts';
import type { Ticket } from '../domain/visit.ts';
import type { Live } from '../domain/live.ts';
import { id, operation } from './base.ts';

/** What a kiosk may do: issue numbers and ask for help. */
export const kioskContract = {
  /** Live: the whole view at once, then a new one after each change. */
  lobby: operation('kiosk').output(eventIterator(type<Live<LobbyView>>())),
  /** Takes a number. Asking again with the same request id gives the same ticket, not another. */
  issue: operation('kiosk')
    .errors({ UNKNOWN_ERRAND: {}, LINE_CLOSED: { data: type<{ admission: Admission }>() } })
    .input(z.object({ requestId: z.uuid(), errand: id, language: z.enum(languages) }))
    .output(type<Ticket>()),
  /** Rings at the counters until somebody answers. Ringing twice is one call. */
  callStaff: operation('kiosk').errors({ AFTER_HOURS: {} }).output(type<null>()),
  /** How the printer of this kiosk is; the counters see what wants a hand. */
  reportPrinter: operation('kiosk')
    .input(z.object({ state: z.enum(printerStates) }))
    .output(type<null>()),
};
