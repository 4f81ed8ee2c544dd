import type { Availability } from './availability.ts';
import type { Stretch } from './booking.ts';

/** A slot of a room on a day as everybody may see it. */
export interface SlotStatus {
  /** Id in the room's scheme. */
  readonly slot: string;
  readonly status: Availability;
  /** Whether somebody may hold it now at the kiosk. An open slot of today may be past its time to apply. */
  readonly holdable: boolean;
}

/** Something that goes on in a room. `title` null = 「使用中」: no consent to name it. */
export interface PublicUse extends Stretch {
  readonly title: string | null;
  readonly kind: 'use' | 'event' | 'public';
}

/** A room on a day. */
export interface RoomDay {
  /** ISO. */
  readonly date: string;
  readonly slots: readonly SlotStatus[];
  /** By their start. */
  readonly uses: readonly PublicUse[];
}

/** A room over some days. */
export interface RoomDays {
  readonly room: string;
  readonly days: readonly RoomDay[];
}

/** What everybody may know of the rooms from a day on: no name, no group, a title with consent alone. */
export interface RoomWeek {
  readonly asOf: number;
  /** First day, ISO. */
  readonly from: string;
  readonly days: number;
  /** In the order of the book. */
  readonly rooms: readonly RoomDays[];
}

/** Days that may be asked for at once. */
export const MOST_DAYS = 42;
