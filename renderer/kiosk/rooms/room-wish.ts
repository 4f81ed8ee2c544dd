import type { Availability } from '../../../shared/domain/rooms/availability.ts';
import type { RoomNeeds } from '../../../shared/domain/rooms/fits-wish.ts';
import type { HoldRequest } from '../../../shared/domain/rooms/hold.ts';

/** What a room is wanted for, and when. */
export interface RoomWish extends RoomNeeds {
  /** ISO; null = any day. */
  readonly date: string | null;
}

/** Which part of the table of rooms and days is shown. */
export interface WeekPlace {
  /** First day, ISO. */
  readonly from: string;
  /** Rooms come in pages, counted from 0. */
  readonly page: number;
  /** Rooms of this facility alone; null = of all. */
  readonly facility: string | null;
}

/** One question a screen, from the purpose to the room. */
export type RoomsStep =
  | { readonly kind: 'purpose' }
  | { readonly kind: 'people' }
  | { readonly kind: 'day' }
  /** Any day, from a calendar that begins with this Sunday (ISO). */
  | { readonly kind: 'calendar'; readonly from: string }
  /** Which rooms stand free on which days. */
  | { readonly kind: 'week' }
  /** Facilities to choose from, in pages; `from` = the first one shown. */
  | { readonly kind: 'facility'; readonly from: number }
  /** What was chosen is not to be had any more; `request` = what it was. */
  | { readonly kind: 'refused'; readonly request: HoldRequest; readonly refusal: RoomRefusal }
  /** Slots of a day in a room; `from` = the first one shown. */
  | {
      readonly kind: 'slots';
      readonly room: string;
      readonly date: string;
      readonly chosen: readonly string[];
      readonly from: number;
    }
  /** Is it this one? */
  | { readonly kind: 'check'; readonly request: HoldRequest };

/** Why a room was not given when the ticket was taken: taken meanwhile (or closed), or the town has changed its rooms. */
export type RoomRefusal = { readonly kind: 'taken'; readonly status: Availability } | { readonly kind: 'changed' };
