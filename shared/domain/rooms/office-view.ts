import type { Booking, BookingContact } from './booking.ts';

/** What all windows of the office watch: it tells when to ask again, and who waits. */
export interface OfficeView {
  readonly asOf: number;
  /** Higher after every change of a booking. */
  readonly bookingsRevision: number;
  /** Higher after every change of a notice. */
  readonly noticesRevision: number;
  /** Tentative ones, the first to lapse first; at most 100. Contacts are asked for one by one. */
  readonly waiting: readonly Booking[];
}

/** One booking with all that is known of it. */
export interface BookingDetail {
  readonly booking: Booking;
  /** Null = none was given, or it is erased already. */
  readonly contact: BookingContact | null;
}
