import type { Admission } from '../../shared/domain/line.ts';
import type { Ticket } from '../../shared/domain/visit.ts';
import type { VisitView } from '../../shared/domain/visit-view.ts';
import type { Paper } from './paper.ts';
import type { PinCheck, StaffPage } from './staff-page.ts';

/** Why no ticket came; the screen explains each in the visitor's words. */
export type IssueTrouble =
  | { readonly kind: 'lost' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'closed'; readonly admission: Admission };

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

/** Where the visitor is. */
export type Screen =
  | { readonly kind: 'attract' }
  | { readonly kind: 'home' }
  | { readonly kind: 'errands'; readonly group: string }
  | { readonly kind: 'confirm'; readonly group: string; readonly errand: string; readonly attempt: Attempt }
  | { readonly kind: 'ticket'; readonly ticket: Ticket; readonly paper: Paper }
  /** For somebody who has a number: which one, and where it stands. */
  | { readonly kind: 'number'; readonly typed: string; readonly look: Look }
  | { readonly kind: 'standing'; readonly view: VisitView; readonly rating: RatingStep }
  /** For staff: the PIN, and what they do then. */
  | { readonly kind: 'pin'; readonly typed: string; readonly check: PinCheck }
  | { readonly kind: 'staff'; readonly page: StaffPage };

/** Whether a ticket is on its way: nothing may leave the screen meanwhile. */
export function isAsking(screen: Screen): boolean {
  return screen.kind === 'confirm' && screen.attempt.kind === 'asking';
}
