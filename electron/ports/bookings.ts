import type { Booking, BookingContact, Stretch } from '../../shared/domain/rooms/booking.ts';
import type { WallMinute } from '../../shared/domain/rooms/wall-minute.ts';

/** What is written of a booking, with the pieces of the house it takes (`pieces-of.ts`). */
export interface PlacedBooking {
  readonly booking: Booking;
  /** Ids of rooms that are one piece. */
  readonly pieces: readonly string[];
}

/** Whose contacts go: of bookings for days (ISO) before one, and of those that ended without a use before an instant. */
export interface OldContacts {
  readonly usedBefore: string;
  readonly endedBefore: number;
}

/**
 * Bookings of rooms. The store itself refuses two that take one piece at one time: whatever the program does, no room is
 * given twice.
 */
export interface Bookings {
  /** False = one of the pieces is taken in that time; nothing was written. */
  add(placed: PlacedBooking): Promise<boolean>;
  /** Writes the whole booking anew with its pieces; one that takes no room any more gives them free. False as above. */
  change(placed: PlacedBooking): Promise<boolean>;
  /** Writes all but where and when it is, which stays as it lies. One that takes no room any more gives it free. */
  rewrite(booking: Booking): Promise<void>;
  byId(id: string): Promise<Booking | null>;
  /** Those of a visit that take a room. */
  ofVisit(visit: string): Promise<readonly Booking[]>;
  /** All that take a room and touch a stretch, by their start. */
  during(stretch: Stretch): Promise<readonly Booking[]>;
  /** Those that take one of these pieces in a stretch. */
  taking(pieces: readonly string[], stretch: Stretch): Promise<readonly Booking[]>;
  /** Tentative ones, the first to lapse first. */
  tentative(most: number): Promise<readonly Booking[]>;
  contactOf(id: string): Promise<BookingContact | null>;
  /** Null erases it. */
  setContact(id: string, contact: BookingContact | null): Promise<void>;
  /** Erases contacts that are no longer needed, and titles beside them that may not be published; how many contacts. */
  eraseContacts(old: OldContacts): Promise<number>;
  /** All that take a room and end after a wall minute: what new content may lay on other pieces. */
  endingAfter(minute: WallMinute): Promise<readonly PlacedBooking[]>;
  /** The next number of a permit in a fiscal year, taken with this call. */
  nextPermit(year: number): Promise<number>;
}
