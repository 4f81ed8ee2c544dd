import type { Availability } from './availability.ts';
import type { Ticket } from '../visit.ts';

/** A room somebody wishes to have: slots of one day, beside each other. */
export interface HoldRequest {
  readonly room: string;
  /** ISO date. */
  readonly date: string;
  /** Ids of slots of the room's scheme. */
  readonly slots: readonly string[];
  /** Of the book; null = not decided, then the form asks. */
  readonly purpose: string | null;
  readonly people: number;
}

/** Why a room is not given. */
export type HoldRefusal =
  | { readonly code: 'UNKNOWN_ROOM' }
  /** Slots of another scheme, none, with a gap between, or the date is none. */
  | { readonly code: 'BAD_SLOTS' }
  /** One of the slots, and how it stands: taken meanwhile, closed, over, not open yet. */
  | { readonly code: 'SLOT_TAKEN'; readonly data: { readonly slot: string; readonly status: Availability } };

/** A room that is held, as its holder is told. */
export interface HeldRoom extends Pick<HoldRequest, 'room' | 'date' | 'slots'> {
  readonly booking: string;
  /** Until when (epoch ms), if nobody confirms it. */
  readonly until: number;
}

/** What a kiosk gets: the ticket, and the room that is held with it. */
export interface IssuedTicket extends Ticket {
  readonly held: HeldRoom | null;
}
