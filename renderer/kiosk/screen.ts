import type { Admission } from '../../shared/domain/line.ts';
import type { BasicInfo, CardTrouble, ReadOutcome } from '../../shared/card/card-reader.ts';
import type { FactValues } from '../../shared/domain/fact.ts';
import type { FactFault } from '../../shared/forms/check-value.ts';
import type { HoldRequest, IssuedTicket } from '../../shared/domain/rooms/hold.ts';
import type { VisitView } from '../../shared/domain/visit-view.ts';
import type { Answers } from '../../shared/flow/place-in-guide.ts';
import type { Entry } from './facts/entry.ts';
import type { Paper } from './paper.ts';
import type { RoomRefusal, RoomsStep, RoomWish, WeekPlace } from './rooms/room-wish.ts';
import type { PadKind } from './search/pads.ts';
import type { PinCheck, StaffPage } from './staff-page.ts';

/** Why no ticket came; the screen explains each in the visitor's words. */
export type IssueTrouble =
  | { readonly kind: 'lost' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'closed'; readonly line: string; readonly admission: Admission }
  /** A value of the draft was refused; null = the draft as a whole. */
  | { readonly kind: 'value'; readonly fact: string | null; readonly fault: FactFault | null };

/** What the hub answers instead of a ticket: a trouble, or that the room to be held with it is not to be had. */
export type IssueRefusal = IssueTrouble | { readonly kind: 'room'; readonly refusal: RoomRefusal };

/** A wish for a ticket. The request id stays the same over retries, so that they give the same ticket. */
export type Attempt =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking'; readonly requestId: string }
  | { readonly kind: 'failed'; readonly requestId: string; readonly trouble: IssueTrouble };

/** A number being looked up. */
export type Look =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly why: 'unknown' | 'lost' };

/** How far the visitor is in saying how it was: two taps, then thanks. */
export type RatingStep =
  | { readonly kind: 'score' }
  | { readonly kind: 'topic'; readonly score: number }
  | { readonly kind: 'sending'; readonly score: number }
  | { readonly kind: 'failed'; readonly score: number }
  | { readonly kind: 'thanks' };

/** Find by word. */
export interface SearchScreen {
  readonly kind: 'search';
  readonly typed: string;
  /** The keys on the screen; null = those of the language. */
  readonly pad: PadKind | null;
}

/** A guide as far as it is answered. Only answers are kept; where the visitor stands is a fold over them. */
export interface GuideWalk {
  readonly guide: string;
  readonly answers: Answers;
}

/** What the visitor said on a plan; it outlasts a change of answers. */
export interface Said {
  /** Procedures the visitor leaves out today. */
  readonly left: readonly string[];
  /** Items the visitor said to have, and not to have; of the others nothing is known. */
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

/** One question. `trail` = the questions before it, to go back to; then `before`. */
export interface QuestionScreen extends GuideWalk {
  readonly kind: 'question';
  readonly asked: string;
  readonly trail: readonly string[];
  readonly said: Said;
  readonly before: Screen;
}

/** All answers, each to be changed, in pages; `from` = the first one shown. `before` has the same answers. */
export interface AnswersScreen extends GuideWalk {
  readonly kind: 'answers';
  readonly from: number;
  readonly said: Said;
  readonly before: QuestionScreen | PlanScreen;
}

/** What a plan is made of: the answers of a guide, or one errand. */
export type PlanSource =
  ({ readonly kind: 'guide' } & GuideWalk) | { readonly kind: 'errand'; readonly errand: string };

/** What of the plan fills the screen. Lists are shown in pages; `from` = the first one shown. */
export type PlanPage =
  | { readonly kind: 'overview' }
  /** All procedures, each to be looked at and left out. */
  | { readonly kind: 'procedures'; readonly from: number }
  /** A procedure: who may come, fee, deadline. */
  | { readonly kind: 'procedure'; readonly procedure: string }
  /** Everything to bring, to be ticked off. */
  | { readonly kind: 'items'; readonly from: number }
  /** Something that is not at hand: where to get it, what happens without it. */
  | { readonly kind: 'item'; readonly item: string }
  /** All ways that need no counter, or one of them (`channel` = place in the procedure's list). */
  | { readonly kind: 'ways'; readonly from: number }
  | { readonly kind: 'channel'; readonly procedure: string; readonly channel: number }
  /** What the guide says besides. */
  | { readonly kind: 'advice'; readonly from: number }
  /** The way through the house; `stop` = place in the plan, counted from 0. */
  | { readonly kind: 'map'; readonly stop: number };

/** The visitor's own list: stops, what to bring, what needs no visit; and the key that takes one ticket for it all. */
export interface PlanScreen extends Said {
  readonly kind: 'plan';
  readonly source: PlanSource;
  readonly page: PlanPage;
  /** Pages below this one, to go back to. */
  readonly trail: readonly PlanPage[];
  readonly attempt: Attempt;
  /** The room that is held with the ticket; null = none is chosen. */
  readonly room: HoldRequest | null;
  /** What became of the plan on paper; null = nobody asked for it. */
  readonly paper: Paper | null;
  readonly before: Screen;
}

/** What filling in forms is about; it goes along from screen to screen. `said` = the visitor's own answers, by fact. */
export interface FormsWalk {
  /** The plan it began on, to go back to; the ticket is taken for its stops. */
  readonly plan: PlanScreen;
  readonly forms: readonly string[];
  /** What was read and confirmed; null = no card is used. `doubted` = the visitor said that characters are wrong. */
  readonly card: { readonly info: BasicInfo; readonly doubted: boolean } | null;
  readonly said: FactValues;
}

/** Why the card was not read, but for a wrong PIN and the last try, which the visitor is asked about. */
export type CardFailure = CardTrouble | Extract<ReadOutcome, { readonly kind: 'removed' }>;

/** The part with the card. The digits of the PIN are never here, only how many there are. */
export type CardStep =
  /** How to fill in: with the card, by touch, or on paper at the counter. */
  | { readonly kind: 'offer' }
  | { readonly kind: 'consent' }
  /** Waits for a card to be laid on the reader. */
  | { readonly kind: 'hold' }
  /** The card is asked whether it can be read. */
  | { readonly kind: 'looking' }
  | { readonly kind: 'pin'; readonly typed: number; readonly remaining: number | null; readonly wrong: boolean }
  /** One try is left: use it, or go on without the card. `wrong` = the one before has just failed. */
  | { readonly kind: 'last-try'; readonly wrong: boolean }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly info: BasicInfo }
  | { readonly kind: 'trouble'; readonly outcome: CardFailure }
  /** The card still lies on the reader. */
  | { readonly kind: 'take' };

/** Reading the card. */
export interface CardScreen extends FormsWalk {
  readonly kind: 'card';
  readonly step: CardStep;
}

/** What the card cannot know: one question a screen, then everything once more, then the ticket. */
export type FactsStep =
  /** Comes next, before its content is at hand: this fact, or null = the first that is open. */
  | { readonly kind: 'open'; readonly fact: string | null; readonly fault: FactFault | null }
  | { readonly kind: 'ask'; readonly fact: string; readonly entry: Entry; readonly fault: FactFault | null }
  /** All values, in pages counted from 0. */
  | { readonly kind: 'check'; readonly page: number };

/** Questions by touch. `trail` = the facts asked before, to go back to. */
export interface FactsScreen extends FormsWalk {
  readonly kind: 'facts';
  readonly step: FactsStep;
  readonly trail: readonly string[];
  /** An answer is changed from the check: the way on leads back there. */
  readonly changing: boolean;
  readonly attempt: Attempt;
}

/** Finding a room, for the plan or for forms that are filled in: nothing said there is lost. */
export interface RoomsScreen {
  readonly kind: 'rooms';
  /** Where it began, and where the chosen room leads. */
  readonly before: PlanScreen | FactsScreen;
  readonly wish: RoomWish;
  readonly week: WeekPlace;
  readonly step: RoomsStep;
}

/** Where the visitor is. */
export type Screen =
  | { readonly kind: 'attract' }
  | { readonly kind: 'home' }
  /** What a way in holds; just a ticket: which line; find by word. */
  | { readonly kind: 'way'; readonly way: string }
  | { readonly kind: 'lines' }
  | SearchScreen
  | QuestionScreen
  | AnswersScreen
  | PlanScreen
  | CardScreen
  | FactsScreen
  | RoomsScreen
  /** A card lies on the reader, whoever's it is; nothing else is known any more. */
  | { readonly kind: 'card-left' }
  /** `drafted` = so many forms went to the counter with it: the screen says what was erased where. */
  | { readonly kind: 'ticket'; readonly ticket: IssuedTicket; readonly paper: Paper; readonly drafted: number }
  /** For somebody who has a number: which one, and where it stands. */
  | { readonly kind: 'number'; readonly typed: string; readonly look: Look }
  | { readonly kind: 'standing'; readonly view: VisitView; readonly rating: RatingStep }
  /** For staff: the PIN, and what they do then. */
  | { readonly kind: 'pin'; readonly typed: string; readonly check: PinCheck }
  | { readonly kind: 'staff'; readonly page: StaffPage };

/** Whether a ticket is on its way: nothing may leave the screen meanwhile. */
export function isAsking(screen: Screen): boolean {
  return (screen.kind === 'plan' || screen.kind === 'facts') && screen.attempt.kind === 'asking';
}
