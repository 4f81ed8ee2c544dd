import type { Language } from '../../shared/domain/language.ts';
import type { RatingTopic } from '../../shared/domain/rating.ts';
import type { VisitView } from '../../shared/domain/visit-view.ts';

/** Everything that can happen at the phone page. */
export type TicketEvent =
  /** `at` = epoch ms on the phone's clock. */
  | { readonly type: 'view came'; readonly view: VisitView; readonly at: number }
  | { readonly type: 'code unknown' }
  | { readonly type: 'set aside' }
  | { readonly type: 'taken up again' }
  | { readonly type: 'language chosen'; readonly language: Language }
  | { readonly type: 'sound switched'; readonly on: boolean }
  | { readonly type: 'leaving asked' }
  | { readonly type: 'leaving dropped' }
  | { readonly type: 'leaving sent' }
  | { readonly type: 'leaving failed' }
  | { readonly type: 'leaving refused'; readonly counter: number }
  | { readonly type: 'score chosen'; readonly score: number }
  | { readonly type: 'score taken back' }
  | { readonly type: 'opinion sent'; readonly topic: RatingTopic }
  | { readonly type: 'opinion failed' }
  | { readonly type: 'opinion heard' };
