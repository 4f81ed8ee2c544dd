import type { Language } from '../../shared/domain/language.ts';
import type { RatingTopic } from '../../shared/domain/rating.ts';
import type { VisitView } from '../../shared/domain/visit-view.ts';

/** How the page hangs on its visit. A hub that is away changes nothing here. */
export type Link =
  | 'following'
  /** The hub does not know the code: mistyped, or of a day that is gone. */
  | 'code unknown'
  /** Too many pages watch this number; this one was the oldest. */
  | 'set aside';

/** Where the visitor is with giving the number up. */
export type Leaving =
  | { readonly kind: 'no' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'failed' }
  /** Called meanwhile: that counter decides. */
  | { readonly kind: 'at counter'; readonly counter: number };

/** The two taps about how it was. */
export type Opinion =
  | { readonly kind: 'open' }
  | { readonly kind: 'scored'; readonly score: number }
  | { readonly kind: 'sending'; readonly score: number; readonly topic: RatingTopic }
  | { readonly kind: 'failed'; readonly score: number }
  | { readonly kind: 'thanks' };

/** Everything the phone page remembers. It is about a number, never about a person, and gone with the page. */
export interface TicketState {
  /** The last good picture; it stays when the hub goes. */
  readonly view: VisitView | null;
  /** When it came, on the phone's clock (epoch ms). */
  readonly heardAt: number;
  readonly link: Link;
  /** Chosen on this page; null = the language of the ticket. */
  readonly language: Language | null;
  /** The visitor asked for a sound at the call. */
  readonly sound: boolean;
  readonly leaving: Leaving;
  readonly opinion: Opinion;
}

/** A page that has just been opened. */
export const blank: TicketState = {
  view: null,
  heardAt: 0,
  link: 'following',
  language: null,
  sound: false,
  leaving: { kind: 'no' },
  opinion: { kind: 'open' },
};
