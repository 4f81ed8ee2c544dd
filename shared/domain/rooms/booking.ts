import type { WallMinute } from './wall-minute.ts';

/** `use` = somebody uses the room · the others keep it from being used, each with its own word and sign. */
export const bookingKinds = ['use', 'event', 'public', 'maintenance', 'suspended', 'lottery'] as const;

/** What a room is taken for. */
export type BookingKind = (typeof bookingKinds)[number];

/** `tentative` = held until a time · `lapsed` = that time came first. The last two take no room any more. */
export const bookingStates = ['tentative', 'confirmed', 'cancelled', 'lapsed'] as const;

/** Where a booking stands. */
export type BookingState = (typeof bookingStates)[number];

/** Who made it. */
export const bookingSources = ['kiosk', 'office', 'import'] as const;

/** One of them. */
export type BookingSource = (typeof bookingSources)[number];

/** Why a booking was cancelled. */
export const cancelReasons = ['applicant', 'mistake', 'not-entitled', 'weather', 'town'] as const;

/** One of them. */
export type CancelReason = (typeof cancelReasons)[number];

/** A stretch of time, end excluded. */
export interface Stretch {
  readonly from: WallMinute;
  readonly to: WallMinute;
}

/**
 * A room for a stretch of one day. No two that are tentative or confirmed touch each other in the store, also where rooms
 * are made of the same pieces.
 */
export interface Booking extends Stretch {
  readonly id: string;
  readonly room: string;
  readonly kind: BookingKind;
  readonly state: BookingState;
  /** ISO date it belongs to: 22:00–05:00 is of the evening's. */
  readonly day: string;
  /** Ids of the slots it was made for; empty = by times. */
  readonly slots: readonly string[];
  /** What it is called; shown in public only with `published`. */
  readonly title: string;
  readonly published: boolean;
  readonly purpose: string | null;
  readonly people: number | null;
  /** When a tentative one lapses (epoch ms); null = not by itself. */
  readonly heldUntil: number | null;
  /** The visit that holds it, and its number; null = not from a kiosk. */
  readonly visit: string | null;
  readonly ticket: string | null;
  readonly source: BookingSource;
  /** The import it came with. */
  readonly importId: string | null;
  /** Number of the permit (許可番号), once there is one: `2026-0012`, by fiscal year. */
  readonly permit: string | null;
  readonly createdAt: number;
  readonly changedAt: number;
}

/** Who to ask about a booking. Kept apart from it and erased some days after the use. */
export interface BookingContact {
  readonly name: string;
  readonly phone: string;
  readonly group: string;
}

/** A booking that takes its room now. */
export const takesRoom = ({ state }: Pick<Booking, 'state'>): boolean => state === 'tentative' || state === 'confirmed';
