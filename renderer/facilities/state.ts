import type { Language } from '../../shared/domain/language.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { AddressState } from './page-address.ts';

/** Everything the page remembers: what somebody looks for. It is about rooms, never about a person, and gone with the page. */
export interface RoomsState extends AddressState {
  /** Id; null = not decided. */
  readonly purpose: string | null;
  /** At least so many fit in; null = not decided. */
  readonly people: number | null;
  /** Chosen on this page; null = the browser's. */
  readonly language: Language | null;
}

/** What can happen on the page. */
export type RoomsEvent =
  /** The browser went back or forward. */
  | { readonly type: 'address changed'; readonly address: AddressState }
  | { readonly type: 'facility chosen'; readonly facility: string | null }
  | { readonly type: 'day chosen'; readonly day: string | null }
  | { readonly type: 'purpose chosen'; readonly purpose: string | null }
  | { readonly type: 'people chosen'; readonly people: number | null }
  | { readonly type: 'language chosen'; readonly language: Language };

/** A page that has just been opened. */
export const blank: RoomsState = { facility: null, day: null, purpose: null, people: null, language: null };

/** The page after an event. */
export function reduce(state: RoomsState, event: RoomsEvent): RoomsState {
  switch (event.type) {
    case 'address changed':
      return { ...state, ...event.address };
    case 'facility chosen':
      return { ...state, facility: event.facility };
    case 'day chosen':
      return { ...state, day: event.day };
    case 'purpose chosen':
      return { ...state, purpose: event.purpose };
    case 'people chosen':
      return { ...state, people: event.people };
    case 'language chosen':
      return { ...state, language: event.language };
    default:
      return assertNever(event);
  }
}
