import type { FoundTicket } from '../../shared/domain/found-ticket.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Need, PriorityReason } from '../../shared/domain/needs.ts';
import type { StopImage } from '../../shared/domain/undo.ts';
import type { Stop, StopKind, StopState } from '../../shared/domain/visit.ts';
import type { WaitBand } from '../../shared/domain/waiting/wait-band.ts';

/** A visit with its first stop, as it is written when the number is taken. */
export interface NewVisit {
  /** The kiosk's request id. */
  readonly id: string;
  readonly businessDay: string;
  readonly letter: string;
  readonly number: number;
  readonly code: string;
  /** Line of the first stop; the letter says it too, except for emergency numbers. */
  readonly line: string;
  readonly errand: string;
  /** What else is done at the first stop. */
  readonly also: readonly string[];
  readonly language: Language;
  readonly arrivedAt: number;
  readonly device: string;
  readonly promise: WaitBand | null;
}

/** One more stop of a visit. */
export interface NewStop {
  readonly visitId: string;
  readonly line: string;
  readonly errand: string;
  readonly also: readonly string[];
  readonly kind: StopKind;
  readonly state: 'planned' | 'waiting';
  readonly place: number;
  readonly waitingSince: number | null;
  readonly promise: WaitBand | null;
}

/** What a change of state may set; what is missing stays. */
export type StopChange = Partial<StopImage> & { readonly state: StopState };

/** What is known of a whole visit; what is missing stays. */
export interface VisitChange {
  readonly priority?: PriorityReason | null;
  readonly needs?: readonly Need[];
  readonly note?: string;
}

/** A line's day so far. */
export interface LineDay {
  /** The number that comes next; nobody else can take it inside the caller's transaction. */
  readonly next: number;
  /** Tickets given, and visits that come to it after another counter: what a limit a day counts. */
  readonly issued: number;
  /** Staff stopped giving tickets of it. */
  readonly stopped: boolean;
  /** The newest arrival of the day in any line (epoch ms), so that a clock set back lets nobody overtake; 0 = nobody came yet. */
  readonly lastArrival: number;
}

/** Visits and their stops. */
export interface Visits {
  /** A line on a day, as a ticket of it needs it. */
  lineDay(businessDay: string, letter: string): Promise<LineDay>;
  setStopped(
    line: { readonly businessDay: string; readonly line: string; readonly stopped: boolean },
    by: { readonly at: number; readonly staff: string },
  ): Promise<void>;
  /** The first stop and code of a visit. */
  byId(id: string): Promise<{ readonly stop: Stop; readonly code: string } | null>;
  /** Id of a visit by what stands on its ticket. */
  byNumber(businessDay: string, letter: string, number: number): Promise<string | null>;
  byCode(code: string): Promise<string | null>;
  add(visit: NewVisit): Promise<Stop>;
  /** One more stop; those of the visit from its place on move back by one. */
  addStop(stop: NewStop): Promise<Stop>;
  stop(id: string): Promise<Stop | null>;
  /** All stops of a visit in their order. */
  ofVisit(visit: string): Promise<Stop[]>;
  /** Waiting stops of these lines in calling order, at most `limit`. */
  waiting(businessDay: string, lines: readonly string[], limit: number): Promise<Stop[]>;
  /** How many wait in a line and will be called before this place. */
  ahead(businessDay: string, stop: Stop): Promise<number>;
  /** Who is called to a counter or served there. */
  at(businessDay: string, counter: number): Promise<Stop | null>;
  /** Held stops whose time has come. */
  heldUntil(businessDay: string, at: number): Promise<Stop[]>;
  /** Changes a stop only if it is still in one of these states; null = somebody was first. */
  change(id: string, from: readonly StopState[], change: StopChange): Promise<Stop | null>;
  changeVisit(id: string, change: VisitChange): Promise<void>;
  /** Puts these stops of one visit into this order, at the places they have among them. */
  arrange(stops: readonly Pick<Stop, 'id' | 'place'>[]): Promise<void>;
  /** Tickets of a day by line (null = all) and time of arrival (inclusive), in the order they came. */
  find(search: {
    readonly businessDay: string;
    readonly line: string | null;
    readonly from: number;
    readonly to: number;
  }): Promise<FoundTicket[]>;
  /** Ends the open stops of days before this one and forgets their notes; the ids that ended. */
  expireBefore(businessDay: string): Promise<string[]>;
}
