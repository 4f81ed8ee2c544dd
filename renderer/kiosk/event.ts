import type { PrintOutcome } from '../../shared/bridge.ts';
import type { ChimeVolume } from '../../shared/domain/chime-volume.ts';
import type { FoundTicket } from '../../shared/domain/found-ticket.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { PrinterState } from '../../shared/domain/printer-state.ts';
import type { Ticket } from '../../shared/domain/visit.ts';
import type { VisitView } from '../../shared/domain/visit-view.ts';
import type { IssueTrouble } from './screen.ts';
import type { PinCheck, StaffPage, TicketAct, TicketSearch } from './staff-page.ts';

/** What visitors do, and what becomes of it. Times are on the page's own clock (ms). */
type VisitorEvent =
  | { readonly type: 'touched'; readonly at: number }
  | { readonly type: 'ticked'; readonly at: number; readonly hold: boolean }
  | { readonly type: 'began'; readonly language: Language }
  | { readonly type: 'group chosen'; readonly group: string }
  | { readonly type: 'errand chosen'; readonly errand: string }
  | { readonly type: 'went back' }
  | { readonly type: 'began again' }
  | { readonly type: 'finished' }
  | { readonly type: 'ticket asked'; readonly requestId: string }
  | { readonly type: 'ticket refused'; readonly trouble: IssueTrouble }
  | { readonly type: 'ticket came'; readonly ticket: Ticket }
  | { readonly type: 'printing' }
  | { readonly type: 'paper'; readonly outcome: PrintOutcome }
  | { readonly type: 'language chosen'; readonly language: Language }
  | { readonly type: 'mode switched'; readonly mode: 'largeText' | 'dark' | 'lowered' };

/** Looking a number up, and saying how it was. */
type NumberEvent =
  | { readonly type: 'number wanted' }
  | { readonly type: 'sign typed'; readonly sign: string }
  | { readonly type: 'sign erased' }
  | { readonly type: 'look asked' }
  | { readonly type: 'look failed'; readonly why: 'unknown' | 'lost' }
  | { readonly type: 'look came'; readonly view: VisitView }
  | { readonly type: 'score chosen'; readonly score: number }
  | { readonly type: 'rating sent' }
  | { readonly type: 'rating failed' }
  | { readonly type: 'rating kept' };

/** The staff mode. */
type StaffEvent =
  | { readonly type: 'staff wanted' }
  | { readonly type: 'pin checked'; readonly check: PinCheck }
  | { readonly type: 'staff began' }
  /** Locked: by staff, by time, or because the connection was lost. */
  | { readonly type: 'staff ended' }
  | { readonly type: 'page turned'; readonly page: StaffPage }
  | { readonly type: 'tickets asked'; readonly search: TicketSearch }
  | { readonly type: 'tickets found'; readonly search: TicketSearch; readonly tickets: readonly FoundTicket[] }
  | { readonly type: 'tickets lost' }
  | { readonly type: 'list turned'; readonly first: number }
  | { readonly type: 'ticket chosen'; readonly ticket: FoundTicket }
  | { readonly type: 'ticket act'; readonly act: TicketAct }
  | { readonly type: 'volume chosen'; readonly volume: ChimeVolume };

/** What happens around the visitor. */
type MachineEvent =
  | { readonly type: 'help asked' }
  | { readonly type: 'help rings' }
  | { readonly type: 'help failed'; readonly why: 'after-hours' | 'lost' }
  | { readonly type: 'help closed' }
  /** The call is answered and over, or was never made. */
  | { readonly type: 'help gone' }
  | { readonly type: 'printer changed'; readonly state: PrinterState };

/** Everything that can happen at a kiosk. */
export type KioskEvent = VisitorEvent | NumberEvent | StaffEvent | MachineEvent;
