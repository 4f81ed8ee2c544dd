import type { NoticeLevel } from '../../shared/domain/notice.ts';
import type { BookingKind, BookingSource, BookingState } from '../../shared/domain/rooms/booking.ts';
import type { ImportKind } from '../../shared/domain/rooms/import-report.ts';

/** Tables of rooms, notices and imports. Columns that hold JSON say so. */
export interface RoomTables {
  bookings: BookingRow;
  /** Only of bookings that take a room. No two of a piece touch: the file refuses it. */
  bookingPieces: { piece: string; fromMinute: number; toMinute: number; booking: string };
  bookingContacts: { booking: string; name: string; phone: string; groupName: string };
  /** The highest number of a permit given in a fiscal year. */
  permitYears: { year: number; last: number };
  notices: NoticeRow;
  /** Counted by triggers. */
  revisions: { name: 'bookings' | 'notices'; value: number };
  /** `counts`: JSON. */
  imports: { id: string; kind: ImportKind; at: number; doneBy: string; counts: string; undoneAt: number | null };
  importRows: ImportRow;
  /** `mapping`: JSON of a `LedgerMapping`. */
  mappings: { name: string; mapping: string };
  /** `record`: JSON of a row of 公共施設一覧. */
  facilityRecords: { id: string; record: string; importId: string | null };
}

/** A booking as it lies in the table. */
export interface BookingRow {
  id: string;
  room: string;
  kind: BookingKind;
  state: BookingState;
  day: string;
  fromMinute: number;
  toMinute: number;
  /** JSON array. */
  slots: string;
  title: string;
  published: number;
  purpose: string | null;
  people: number | null;
  heldUntil: number | null;
  visit: string | null;
  ticket: string | null;
  source: BookingSource;
  importId: string | null;
  permit: string | null;
  createdAt: number;
  changedAt: number;
}

interface NoticeRow {
  id: string;
  level: NoticeLevel;
  /** JSON, as the three after it; `emergency` null = none. */
  title: string;
  text: string;
  shownWhen: string;
  emergency: string | null;
  writtenBy: string;
  changedAt: number;
  endedAt: number | null;
}

interface ImportRow {
  import: string;
  /** Id of the booking or of the record. */
  target: string;
  /** What makes a row of a file the same row the next time. */
  naturalKey: string;
  /** JSON of what was there before; null = nothing. */
  before: string | null;
  afterHash: string;
}
