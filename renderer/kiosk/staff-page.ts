import type { FoundTicket } from '../../shared/domain/found-ticket.ts';
import type { Paper } from './paper.ts';

/** A PIN being checked. */
export type PinCheck =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'refused'; readonly why: 'NO_PIN' | 'WRONG_PIN' | 'lost' }
  | { readonly kind: 'wait'; readonly seconds: number };

/** How far back tickets are looked for: minutes; null = the whole day. */
export const spans = [30, 60, 120, null] as const;

/** One of the spans. */
export type Span = (typeof spans)[number];

/** Which tickets staff look for: those of a line (null = any) and time, or one number. */
export interface TicketSearch {
  readonly line: string | null;
  readonly span: Span;
  /** As it was typed; null = all of them. */
  readonly number: string | null;
}

/** What a search gave. */
export type Found =
  | { readonly kind: 'asking' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'tickets'; readonly tickets: readonly FoundTicket[]; readonly first: number };

/** What is being done to one ticket. */
export type TicketAct =
  | { readonly kind: 'none' }
  /** Asks before it is given up. */
  | { readonly kind: 'sure' }
  | { readonly kind: 'busy'; readonly with: 'reissue' | 'cancel' }
  | { readonly kind: 'reissued'; readonly paper: Paper }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'at-counter'; readonly counter: number }
  | { readonly kind: 'lost' };

/** Where staff are. */
export type StaffPage =
  | { readonly kind: 'menu' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'number'; readonly typed: string }
  | { readonly kind: 'tickets'; readonly search: TicketSearch; readonly found: Found }
  | {
      readonly kind: 'ticket';
      readonly search: TicketSearch;
      readonly ticket: FoundTicket;
      readonly act: TicketAct;
    }
  | { readonly kind: 'printer'; readonly test: Paper | null }
  | { readonly kind: 'sound' }
  | { readonly kind: 'leave' };

/** One step back inside the staff mode; null = out of it. */
export function pageBefore(page: StaffPage): StaffPage | null {
  switch (page.kind) {
    case 'menu':
      return null;
    case 'tickets':
      return page.search.number === null ? { kind: 'lines' } : { kind: 'number', typed: page.search.number };
    case 'ticket':
      return { kind: 'tickets', search: page.search, found: { kind: 'asking' } };
    default:
      return { kind: 'menu' };
  }
}
