import type { Assist } from './assist/assist.ts';
import type { DeskError } from './desk-error.ts';
import type { DraftAtDesk } from './draft/draft-at-desk.ts';

/** What staff can ask for at the desk. `next-after` = finish and call the next in one stroke. */
export type Act =
  | 'take'
  | 'open'
  | 'pause'
  | 'close'
  | 'next'
  | 'call'
  | 'recall'
  | 'serve'
  | 'absent'
  | 'back'
  | 'finish'
  | 'next-after'
  | 'hold'
  | 'transfer'
  | 'cancel'
  | 'papersReady'
  | 'addStops'
  | 'issue'
  | 'dropStop'
  | 'orderStops'
  | 'setPriority'
  | 'setNeeds'
  | 'setNote'
  | 'undo'
  | 'cover'
  | 'stopLine'
  | 'help'
  | 'openDraft'
  | 'correctFact'
  | 'checkIdentity'
  | 'printForm'
  | 'acceptForm'
  | 'sendBackForm'
  | 'exportForm'
  | 'eraseDraft';

/** Why a window lost its counter. */
export type SeatLoss =
  /** A colleague sat down there. */
  | { readonly kind: 'relieved'; readonly counter: number; readonly by: string }
  /** Closed here or in another window. */
  | { readonly kind: 'closed'; readonly counter: number };

/** The counter of this window. `seen` = the live view has shown us there; before that its silence means nothing. */
export type Seat =
  | { readonly kind: 'none'; readonly loss: SeatLoss | null }
  | { readonly kind: 'at'; readonly counter: number; readonly seen: boolean };

/** What can be asked about one visitor. */
export type VisitorPanelKind =
  'visitor' | 'hold' | 'transfer' | 'finish-other' | 'cancel' | 'priority' | 'needs' | 'note' | 'add' | 'way';

/** What can be asked about the draft of the visitor who is here. */
export type DraftPanelKind = 'draft-correct' | 'draft-identity' | 'draft-back' | 'draft-export' | 'draft-erase';

/** What lies over the desk. */
export type Panel =
  | { readonly kind: 'none' }
  | { readonly kind: 'pausing' }
  | { readonly kind: 'closing' }
  | { readonly kind: 'leaving' }
  | { readonly kind: 'keys' | 'more' | 'cover' | 'tickets' | 'find' | 'ending' | 'paper' | 'assist' | 'blank-forms' }
  /** About the draft of the visitor who is here. */
  | { readonly kind: DraftPanelKind }
  /** About one visitor: whoever is at the counter, or one of a list. */
  | { readonly kind: VisitorPanelKind; readonly stop: string }
  /** A colleague sits there: relieve them? */
  | { readonly kind: 'relieving'; readonly counter: number; readonly by: string };

/** An answer that needs a word; it stays until the next action or until it is put away. */
export interface Note {
  readonly error: DeskError;
  readonly act: Act;
  /** Whom it is about. */
  readonly ticket: string | null;
}

/** Everything one window of a counter remembers; what happens in the hall is in the live view. */
export interface CounterState {
  readonly seat: Seat;
  readonly panel: Panel;
  /** On its way to the hub; one at a time. `stop` tells which row, `from` the panel it was asked in. */
  readonly doing: { readonly act: Act; readonly stop: string | null; readonly from: Panel } | null;
  readonly note: Note | null;
  /** The guide that staff run for a visitor, as long as its panel is open; null = none is under way. */
  readonly assist: Assist | null;
  /** Null = nobody with a draft is here, or it was not opened yet. */
  readonly draft: DraftAtDesk | null;
  /** The last counter of this window and whose it was: offered when they sign in again. */
  readonly last: { readonly staff: string; readonly counter: number } | null;
}

/** A window nobody has touched. */
export const untouched: CounterState = {
  seat: { kind: 'none', loss: null },
  panel: { kind: 'none' },
  doing: null,
  note: null,
  assist: null,
  draft: null,
  last: null,
};
