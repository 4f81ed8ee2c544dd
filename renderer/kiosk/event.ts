import type { PrintOutcome } from '../../shared/bridge.ts';
import type { BasicInfo, CardReaderState, LookOutcome, ReadOutcome } from '../../shared/card/card-reader.ts';
import type { ChimeVolume } from '../../shared/domain/chime-volume.ts';
import type { FoundTicket } from '../../shared/domain/found-ticket.ts';
import type { Guide } from '../../shared/domain/guide.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { PrinterState } from '../../shared/domain/printer-state.ts';
import type { IssuedTicket } from '../../shared/domain/rooms/hold.ts';
import type { VisitView } from '../../shared/domain/visit-view.ts';
import type { FactFault } from '../../shared/forms/check-value.ts';
import type { Entry } from './facts/entry.ts';
import type { FormsContent } from './facts/facts-sheet.ts';
import type { IssueRefusal, PlanPage } from './screen.ts';
import type { RoomsStep, RoomWish, WeekPlace } from './rooms/room-wish.ts';
import type { PadKind } from './search/pads.ts';
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
  | { readonly type: 'ticket refused'; readonly trouble: IssueRefusal }
  /** `drafted` = so many forms went with it. */
  | { readonly type: 'ticket came'; readonly ticket: IssuedTicket; readonly drafted: number }
  | { readonly type: 'printing' }
  | { readonly type: 'paper'; readonly outcome: PrintOutcome }
  | { readonly type: 'language chosen'; readonly language: Language }
  | { readonly type: 'mode switched'; readonly mode: 'largeText' | 'dark' | 'lowered' | 'slow' };

/** Finding by word. */
type SearchEvent =
  | { readonly type: 'search wanted' }
  | { readonly type: 'typed changed'; readonly typed: string }
  | { readonly type: 'pad switched'; readonly pad: PadKind };

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

/** Filling in forms with the card. No digit of a PIN is ever in an event. */
type CardEvent =
  /** On the plan: these forms. */
  | { readonly type: 'forms wanted'; readonly forms: readonly string[] }
  /** On paper after all: back to the plan. */
  | { readonly type: 'forms dropped' }
  | { readonly type: 'card step'; readonly to: 'consent' | 'hold' }
  | { readonly type: 'card looked'; readonly outcome: LookOutcome }
  | { readonly type: 'last try taken' }
  | { readonly type: 'digit typed' }
  | { readonly type: 'digits cleared' }
  | { readonly type: 'card reading' }
  | { readonly type: 'card read'; readonly outcome: ReadOutcome }
  /** What a card says is right, or it is not used (null): on, once no card lies there. */
  | { readonly type: 'card done'; readonly card: { readonly info: BasicInfo; readonly doubted: boolean } | null }
  /** No card lies there any more: on to the questions. */
  | { readonly type: 'facts began'; readonly content: FormsContent };

/** Questions of the forms. The forms and facts themselves come with the event: the state keeps answers only. */
type FactsEvent =
  | { readonly type: 'fact opened'; readonly content: FormsContent }
  /** `fault` = what is seen at once to be wrong. */
  | { readonly type: 'fact entered'; readonly entry: Entry; readonly fault: FactFault | null }
  | {
      readonly type: 'fact answered';
      readonly content: FormsContent;
      readonly value: string;
      /** Staff should look at it. */
      readonly doubt: boolean;
    }
  | { readonly type: 'fact changing'; readonly fact: string }
  | { readonly type: 'check turned'; readonly page: number }
  /** Back to the plan, which has no way left with these forms. */
  | { readonly type: 'facts left' };

/** Finding a room. The rooms and how they stand are asked for by the screens: the state keeps answers only. */
type RoomsEvent =
  /** On the plan; `today` = the office's date. */
  | { readonly type: 'rooms wanted'; readonly today: string }
  /** What for, or how many; the next question follows. */
  | { readonly type: 'room wish'; readonly wish: Partial<Omit<RoomWish, 'date'>> }
  /** When: then the rooms, from this day on. */
  | { readonly type: 'room day'; readonly date: string | null; readonly from: string }
  | { readonly type: 'rooms step'; readonly step: RoomsStep }
  | { readonly type: 'rooms week'; readonly week: Partial<WeekPlace> }
  /** It is this one: back to where the room was wanted. */
  | { readonly type: 'room chosen' };

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
  | { readonly type: 'printer changed'; readonly state: PrinterState }
  | { readonly type: 'reader changed'; readonly state: CardReaderState };

/** Everything that can happen at a kiosk. */
export type KioskEvent =
  | VisitorEvent
  | SearchEvent
  | GuideEvent
  | PlanEvent
  | CardEvent
  | FactsEvent
  | RoomsEvent
  | NumberEvent
  | StaffEvent
  | MachineEvent
  | SpeechEvent;
