import type { Language } from '../../../shared/domain/language.ts';
import type { Ticket } from '../../../shared/domain/visit.ts';
import type { Answers } from '../../../shared/flow/place-in-guide.ts';

/** What was chosen for a visitor: a guide, or an errand without questions. */
export interface Picked {
  readonly kind: 'guide' | 'errand';
  readonly id: string;
}

/**
 * Staff run the guide for a visitor. Nothing of it leaves this window but the errands of the ticket, and nothing of it is
 * left once the guide is closed.
 */
export interface Assist {
  /** The visit at the counter when it began, null = nobody's: the answers of one visitor are never shown for another. */
  readonly visit: string | null;
  /** The visitor's language: of the shown questions and of the ticket. */
  readonly language: Language;
  readonly picked: readonly Picked[];
  /** By guide. Answers that no longer count stay: changing back loses nothing. */
  readonly answers: Readonly<Record<string, Answers>>;
  /** Procedures that are left out today. */
  readonly left: readonly string[];
  /** Of the ticket that was asked for; it stays over retries, so that they give the same ticket. */
  readonly requestId: string | null;
  /** The ticket that was given; everything else is forgotten then. */
  readonly given: Ticket | null;
}

/** The guide before anything was chosen. */
export function freshAssist(visit: string | null, language: Language): Assist {
  return { visit, language, picked: [], answers: {}, left: [], requestId: null, given: null };
}
