import type { PrintOutcome } from '../../shared/bridge.ts';
import type { ChimeVolume } from '../../shared/domain/chime-volume.ts';
import type { FoundTicket } from '../../shared/domain/found-ticket.ts';
import type { Guide } from '../../shared/domain/guide.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { PrinterState } from '../../shared/domain/printer-state.ts';
import type { Ticket } from '../../shared/domain/visit.ts';
import type { VisitView } from '../../shared/domain/visit-view.ts';
import type { IssueTrouble, PlanPage } from './screen.ts';
import type { SpeechEvent } from './speech/speech.ts';
import type { PinCheck, StaffPage, TicketAct, TicketSearch } from './staff-page.ts';

/** What visitors do, and what becomes of it. Times are on the page's own clock (ms). */
type VisitorEvent =
  | { readonly type: 'touched'; readonly at: number }
  | { readonly type: 'ticked'; readonly at: number; readonly hold: boolean }
  /** A key or a finger: whichever the visitor uses now. */
  | { readonly type: 'hand changed'; readonly byKeys: boolean }
  | { readonly type: 'began'; readonly language: Language }
  | { readonly type: 'way chosen'; readonly way: string }
  | { readonly type: 'lines wanted' }
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
  | { readonly type: 'mode switched'; readonly mode: 'largeText' | 'dark' | 'lowered' | 'slow' };

/** Finding by word. */
type SearchEvent =
  | { readonly type: 'search wanted' }
  | { readonly type: 'typed changed'; readonly typed: string }
  | { readonly type: 'pad switched'; readonly pad: 'kana' | 'latin' };

/** The guide's questions. The guide itself comes with the event: the state keeps answers only. */
type GuideEvent =
  | { readonly type: 'guide chosen'; readonly guide: Guide }
  | { readonly type: 'answered'; readonly guide: Guide; readonly option: string }
  | { readonly type: 'answers wanted' }
  | { readonly type: 'answers turned'; readonly from: number }
  | { readonly type: 'answer changing'; readonly question: string };

/** The plan. */
type PlanEvent =
  | { readonly type: 'plan page'; readonly page: PlanPage }
  | { readonly type: 'procedure switched'; readonly procedure: string }
  | { readonly type: 'item said'; readonly item: string; readonly has: boolean }
  | { readonly type: 'plan printing' }
  | { readonly type: 'plan paper'; readonly outcome: PrintOutcome };

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
export type KioskEvent =
  VisitorEvent | SearchEvent | GuideEvent | PlanEvent | NumberEvent | StaffEvent | MachineEvent | SpeechEvent;
