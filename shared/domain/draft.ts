import type { FactValue, FactValues } from './fact.ts';

/** What a kiosk hands in with the wish for a ticket. */
export interface DraftRequest {
  /** The items of a card are among the values. */
  readonly withCard: boolean;
  readonly forms: readonly string[];
  readonly values: FactValues;
}

/** Where a drafted form stands. */
export type ApplicationState = 'drafted' | 'accepted' | 'sent-back';

/** Why a form was not accepted. */
export const backReasons = ['missing-item', 'not-entitled', 'other-form', 'visitor-wish'] as const;

/** One of the reasons. */
export type BackReason = (typeof backReasons)[number];

/** An application (申請): one form of a visit. */
export interface Application {
  /** Opaque; stands in the QR code of the paper. */
  readonly id: string;
  readonly form: string;
  readonly state: ApplicationState;
  readonly back: BackReason | null;
  /** Newest print (epoch ms); null = not printed yet. */
  readonly printedAt: number | null;
}

/** Papers that show who somebody is; `one` is enough alone, of `two` it takes two. */
export const identityPapers = {
  one: ['my-number-card', 'driving-licence', 'passport', 'residence-card', 'disability-handbook', 'other-photo'],
  two: ['eligibility-certificate', 'pension-paper', 'care-paper', 'other-paper'],
} as const;

/** A paper that shows who somebody is. */
export type IdentityPaper = (typeof identityPapers)['one' | 'two'][number];

/** How staff made sure who the visitor is. Reading the card is no such check. */
export interface IdentityCheck {
  readonly papers: readonly IdentityPaper[];
  /** Epoch ms. */
  readonly at: number;
  readonly staffName: string;
}

/** A value as staff see it. */
export interface DraftFact extends FactValue {
  /** What it was before staff corrected it; null = it was not. */
  readonly was: string | null;
}

/** The draft of a visit at the counter: all its forms share the facts. */
export interface DraftView {
  readonly visit: string;
  readonly ticket: string;
  readonly withCard: boolean;
  readonly facts: Readonly<Record<string, DraftFact>>;
  /** What the visit is for, by procedure; conditions of facts ask about it. */
  readonly procedures: readonly string[];
  readonly applications: readonly Application[];
  readonly identity: IdentityCheck | null;
  /** When it is erased (epoch ms): midnight, or some time after the visit's end if that is earlier. */
  readonly erasedAt: number;
}

/** What every counter sees of a drafted form: nothing personal. */
export interface DraftMark {
  readonly form: string;
  readonly state: ApplicationState;
  readonly printed: boolean;
}

/** How long (hours) a draft stays after the visit ended; texts take the figure from here. */
export const DRAFT_KEPT_HOURS = 2;

/** The same in minutes. */
export const DRAFT_KEPT_MINUTES = DRAFT_KEPT_HOURS * 60;
