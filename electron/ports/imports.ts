import type { Booking, BookingContact, Stretch } from '../../shared/domain/rooms/booking.ts';
import type { DoneImport, LedgerMapping } from '../../shared/domain/rooms/import-report.ts';
import type { PublicFacility } from '../../shared/domain/rooms/public-facility.ts';
import type { BroughtBooking } from '../../shared/import/match-ledger.ts';
import type { TakenPiece } from '../../shared/import/taken-places.ts';
import type { PlacedBooking } from './bookings.ts';

/** A booking as it was, with who to ask. */
export interface FormerBooking {
  readonly booking: Booking;
  readonly contact: BookingContact | null;
}

/** A booking that an import writes. */
export interface ImportedBooking extends PlacedBooking {
  /** Null = it has none. */
  readonly contact: BookingContact | null;
  /** Null = it is new. */
  readonly before: FormerBooking | null;
  /** Names the row of the file; nothing can be read out of it. */
  readonly key: string;
}

/** A facility of the open list. */
export interface FacilityRecord {
  readonly id: string;
  readonly facility: PublicFacility;
  /** The import it came with, or was changed by last. */
  readonly importId: string | null;
}

/** A facility that an import writes; the id follows from its key. */
export interface ImportedFacility {
  readonly record: FacilityRecord;
  readonly before: FacilityRecord | null;
}

/** What an import brought, as its undo needs it. */
export interface ImportedRow {
  /** Id of the booking or of the record. */
  readonly target: string;
  /** It is there as the import left it. */
  readonly untouched: boolean;
  /** What was before; null = nothing, it came with the import. */
  readonly before: FormerBooking | FacilityRecord | null;
}

/** Imports, what they brought, and how ledgers are read. Lists that are handed over have at most 500 entries. */
export interface Imports {
  /** What imports brought under these keys and is still there, by key. */
  brought(keys: readonly string[]): Promise<ReadonlyMap<string, readonly BroughtBooking[]>>;
  /** Which pieces are taken in a stretch. */
  taken(stretch: Stretch): Promise<readonly TakenPiece[]>;
  add(done: DoneImport): Promise<void>;
  /** All pieces of those that are changed must be taken away first (`clear`). Throws if a place is taken after all. */
  writeBookings(importId: string, bookings: readonly ImportedBooking[]): Promise<void>;
  /** Takes the pieces of bookings away, so that they can be laid anew in any order. */
  clear(bookings: readonly string[]): Promise<void>;
  writeFacilities(importId: string, facilities: readonly ImportedFacility[]): Promise<void>;
  byId(id: string): Promise<DoneImport | null>;
  /** The newest ones. */
  newest(most: number): Promise<readonly DoneImport[]>;
  /** The rows of an import after a target, in their order; at most 500. */
  rowsOf(done: DoneImport, after: string): Promise<readonly ImportedRow[]>;
  /** Takes bookings or records away for good, with all that hangs on them. */
  remove(done: DoneImport, targets: readonly string[]): Promise<void>;
  /** These rows are taken back: the next import does not know them any more. */
  forget(importId: string, targets: readonly string[]): Promise<void>;
  setUndone(id: string, at: number): Promise<void>;
  /** Erases what bookings were before an import where it is older than an instant, or the use before a day (ISO): it names people. */
  eraseFormer(old: { readonly importedBefore: number; readonly usedBefore: string }): Promise<void>;
  /** All facilities of the open list, by their ids. */
  facilities(): Promise<readonly FacilityRecord[]>;
  writeFacility(record: FacilityRecord): Promise<void>;
  mappings(): Promise<readonly LedgerMapping[]>;
  saveMapping(mapping: LedgerMapping): Promise<void>;
}
