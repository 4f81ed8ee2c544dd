import { eventIterator, type } from '@orpc/contract';
import * as z from 'zod';
import type { DeskView } from '../domain/desk-view.ts';
import { backReasons, identityPapers, type DraftView } from '../domain/draft.ts';
import type { FoundTicket } from '../domain/found-ticket.ts';
import type { Admission } from '../domain/line.ts';
import { needs, priorityReasons } from '../domain/needs.ts';
import { LAST_EMERGENCY_NUMBER } from '../domain/numbering.ts';
import type { UndoObstacle } from '../domain/undo.ts';
import { outcomes, type Stop, type StopState, type Ticket } from '../domain/visit.ts';
import type { Live } from '../domain/live.ts';
import {
  counterNumber,
  draftErrors,
  factId,
  factText,
  id,
  issueErrors,
  issueInput,
  letter,
  operation,
  plannedStops,
  ticketSearch,
  timeOfDay,
} from './base.ts';

const staff = () => operation('counter').errors({ NO_COUNTER: {} });

/** An action on one stop; refused when somebody else was first. */
const act = () =>
  staff().errors({
    UNKNOWN_STOP: {},
    STATE_CHANGED: { data: type<{ state: StopState; counter: number | null }>() },
    OTHER_COUNTER: { data: type<{ counter: number }>() },
  });

const onStop = () =>
  act()
    .input(z.object({ stop: id }))
    .output(type<Stop>());

const onVisit = () => staff().errors({ UNKNOWN_VISIT: {} });

const onDraft = () => staff().errors({ UNKNOWN_DRAFT: {} });

const onForm = () =>
  onDraft()
    .errors({ UNKNOWN_FORM: {} })
    .input(z.object({ visit: id, form: id }));

const calls = () => staff().errors({ COUNTER_BUSY: { data: type<{ ticket: string }>() }, COUNTER_NOT_OPEN: {} });

/** What staff at a counter may do. The counter is the one this window took. */
export const counterContract = {
  /** Live: the hall as the counters see it. */
  desk: operation('counter').output(eventIterator(type<Live<DeskView>>())),
  /** Sits down at a counter and opens it. Somebody else there must be relieved knowingly. */
  take: operation('counter')
    .errors({ UNKNOWN_COUNTER: {}, COUNTER_TAKEN: { data: type<{ by: string }>() } })
    .input(z.object({ counter: counterNumber, relieve: z.boolean() }))
    .output(type<{ counter: number }>()),
  open: staff().output(type<null>()),
  pause: staff()
    .input(
      z.object({
        until: timeOfDay.nullable(),
      }),
    )
    .output(type<null>()),
  /** Closes the counter; refused while somebody is called to it or served there. */
  close: staff()
    .errors({ COUNTER_BUSY: { data: type<{ ticket: string }>() } })
    .output(type<null>()),
  /** The next of my lines. Two counters at once get two visitors. */
  next: calls().errors({ NOBODY_WAITS: {} }).output(type<Stop>()),
  /** A chosen one, also one who was absent. */
  call: calls()
    .errors({ UNKNOWN_STOP: {}, STATE_CHANGED: { data: type<{ state: StopState; counter: number | null }>() } })
    .input(z.object({ stop: id }))
    .output(type<Stop>()),
  recall: onStop(),
  serve: onStop(),
  absent: onStop(),
  /** The visitor steps out and comes back at a time ("HH:MM", null = not known). At that time the stop waits again, in front. */
  hold: act()
    .errors({ HOLD_IN_PAST: {}, HOLD_AFTER_CLOSING: { data: type<{ closes: string }>() } })
    .input(z.object({ stop: id, until: timeOfDay.nullable() }))
    .output(type<Stop>()),
  /** Brings an absent or held visitor back to the front of the line. */
  back: onStop(),
  /** Ends the stop; the visit's next one waits at once. `papersFollow` plans a hand-over of the same errand. */
  finish: act()
    .input(z.object({ stop: id, outcome: z.enum(outcomes).default('done'), papersFollow: z.boolean().default(false) }))
    .output(type<Stop>()),
  /** The papers of a hand-over are ready: the ticket waits to be called again. */
  papersReady: onStop(),
  /** Gives a ticket to somebody whom staff helped with the guide; it is the same as a kiosk's. */
  issue: staff().errors(issueErrors).input(issueInput).output(type<Ticket>()),
  /** Sends the visitor to another line with the place of arrival; `errand` null = the same matter. Answers the new stop. */
  transfer: act()
    .errors({
      UNKNOWN_LINE: {},
      SAME_LINE: {},
      UNKNOWN_ERRAND: {},
      LINE_CLOSED: { data: type<{ admission: Admission }>() },
    })
    .input(z.object({ stop: id, line: letter, errand: id.nullable(), note: z.string().trim().max(200) }))
    .output(type<Stop>()),
  /** Ends a stop that will not happen, also a planned one; the visit's next one waits at once. */
  cancel: act()
    .input(z.object({ stop: id, why: z.enum(['visitor', 'closing', 'mistake']) }))
    .output(type<Stop>()),
  /** Ends a stop to come, without a reason; the others stay. */
  dropStop: onStop(),
  /** Further matters on the same ticket, as stops: at one that is there where that fits, else at a new one. Answers those with more to do. */
  addStops: onVisit()
    .errors({ UNKNOWN_ERRAND: {}, BAD_PLAN: {}, VISIT_OVER: {}, ON_WAY_ALREADY: {} })
    .input(z.object({ visit: id, stops: plannedStops }))
    .output(type<readonly Stop[]>()),
  /** Another order for the stops to come, by id. `seen` = the order they had on the screen; refused when they are not so any more. */
  orderStops: onVisit()
    .errors({ WAY_CHANGED: {} })
    .input(z.object({ visit: id, seen: z.array(id).max(60), stops: z.array(id).max(60) }))
    .output(type<null>()),
  setPriority: onVisit()
    .input(z.object({ visit: id, reason: z.enum(priorityReasons).nullable() }))
    .output(type<null>()),
  setNeeds: onVisit()
    .input(z.object({ visit: id, needs: z.array(z.enum(needs)).max(needs.length) }))
    .output(type<null>()),
  setNote: onVisit()
    .input(z.object({ visit: id, note: z.string().trim().max(200) }))
    .output(type<null>()),
  /** Takes back an action of this counter, for 60 s and while nothing else has happened to its stops. */
  undo: staff()
    .errors({
      UNKNOWN_EVENT: {},
      UNDO_TOO_LATE: {},
      UNDO_OVERTAKEN: { data: type<{ why: UndoObstacle; counter: number | null }>() },
    })
    .input(z.object({ event: z.int().positive() }))
    .output(type<null>()),
  /** Lines this counter serves besides its own, until it closes. */
  help: staff()
    .errors({ UNKNOWN_LINE: {} })
    .input(z.object({ lines: z.array(letter).max(26) }))
    .output(type<null>()),
  /** No more tickets of a line today, or again. */
  stopLine: staff()
    .errors({ UNKNOWN_LINE: {} })
    .input(z.object({ line: letter, stopped: z.boolean() }))
    .output(type<null>()),
  /** Tickets of today by line and time of arrival, for a visitor who lost theirs. */
  findTickets: operation('counter').input(ticketSearch).output(type<readonly FoundTicket[]>()),
  /** Enters what was served or came with an emergency number on paper. Without `served` the visitor waits from `arrived` on. */
  enterPaper: staff()
    .errors({ UNKNOWN_ERRAND: {}, ALREADY_ENTERED: { data: type<{ ticket: string }>() }, BAD_TIMES: {} })
    .input(
      z.object({
        number: z.int().min(1).max(LAST_EMERGENCY_NUMBER),
        errand: id,
        arrived: timeOfDay,
        served: z.object({ from: timeOfDay, to: timeOfDay }).nullable(),
      }),
    )
    .output(type<Stop>()),
  /** Opens the draft of a visit that is called to this counter or served there; written down. */
  draft: onDraft()
    .input(z.object({ visit: id }))
    .output(type<DraftView>()),
  /** Writes what is right; the old value stays beside it, marked. Holds for all forms of the visit. */
  correctFact: onDraft()
    .errors({ UNKNOWN_FACT: {}, ...draftErrors })
    .input(z.object({ visit: id, fact: factId, value: factText }))
    .output(type<DraftView>()),
  /** How the visitor showed who they are; no papers = it was a mistake. */
  checkIdentity: onDraft()
    .errors({ TOO_FEW_PAPERS: { data: type<{ more: number }>() } })
    .input(z.object({ visit: id, papers: z.array(z.enum([...identityPapers.one, ...identityPapers.two])).max(6) }))
    .output(type<DraftView>()),
  /** Before a form is put on paper. */
  printForm: onForm().output(type<DraftView>()),
  acceptForm: onForm().output(type<DraftView>()),
  sendBackForm: onDraft()
    .errors({ UNKNOWN_FORM: {} })
    .input(z.object({ visit: id, form: id, reason: z.enum(backReasons) }))
    .output(type<DraftView>()),
  /** A form for the back office, for those who may. */
  exportForm: onDraft()
    .errors({ UNKNOWN_FORM: {}, NO_PERMISSION: {} })
    .input(z.object({ visit: id, form: id, format: z.enum(['csv', 'json']) }))
    .output(type<{ fileName: string; text: string }>()),
  /** Erases the draft at once, as the visitor wishes. */
  eraseDraft: onDraft()
    .input(z.object({ visit: id }))
    .output(type<null>()),
  /** Somebody is on the way to the kiosk. */
  answerHelp: operation('counter').errors({ UNKNOWN_CALL: {} }).input(z.object({ id })).output(type<null>()),
};
