/** What a file brings: bookings of rooms, or the list of public facilities (公共施設一覧, both column families). */
export const importKinds = ['ledger', 'facilities'] as const;

/** One of them. */
export type ImportKind = (typeof importKinds)[number];

/** How the bytes of a file were read. */
export const fileEncodings = ['utf-8', 'shift_jis', 'utf-16le', 'utf-16be'] as const;

/** One of them. */
export type FileEncoding = (typeof fileEncodings)[number];

/** What a column of a booking ledger says. */
export const ledgerFields = [
  'number',
  'room',
  'date',
  'slot',
  'from',
  'to',
  'title',
  'group',
  'name',
  'phone',
  'purpose',
  'people',
  'state',
  'published',
] as const;

/** One of them. */
export type LedgerField = (typeof ledgerFields)[number];

/** How a ledger of a certain make is read; kept under its name for the next time. */
export interface LedgerMapping {
  readonly name: string;
  /** Heading of the column, by field; fields without one are not in the file. */
  readonly columns: Readonly<Partial<Record<LedgerField, string>>>;
  /** Room by what the file calls it, normalised. */
  readonly rooms: Readonly<Record<string, string>>;
  /** Slot ids by what the file calls them, where it is not the label. */
  readonly slots: Readonly<Record<string, string>>;
}

/** A whole file that is not taken. */
export const fileFaults = [
  'too-large',
  'empty',
  'zip',
  'not-text',
  'broken-encoding',
  'no-header',
  'unknown-columns',
  'too-many-rows',
] as const;

/** One of them. */
export type FileFault = (typeof fileFaults)[number];

/** What was put right in a cell; the value is never made up, only written the one way. */
export interface CellRepair {
  /** Heading as in the file. */
  readonly column: string;
  /** What was done: `width`, `serial-date`, `era-date`, `swapped-coordinates`, `leading-zero` … Words are the face's. */
  readonly how: string;
  /** Only of columns that name nobody. */
  readonly was: string;
  readonly now: string;
}

/** What becomes of a row. */
export type RowOutcome = 'new' | 'changed' | 'same' | 'refused';

/** A row of the report. It names nobody. */
export interface RowReport {
  /** Line in the file, the header is 1. */
  readonly line: number;
  readonly outcome: RowOutcome;
  readonly repairs: readonly CellRepair[];
  /** Why it is refused: the column (null = the row) and a code: `no-such-date`, `unknown-room`, `taken`, `range-in-cell` … */
  readonly refused: { readonly column: string | null; readonly why: string; readonly value: string | null } | null;
}

/** What a file would do, or has done. */
export interface ImportReport {
  readonly kind: ImportKind;
  readonly encoding: FileEncoding;
  readonly delimiter: ',' | '\t' | ';';
  readonly headings: readonly string[];
  readonly counts: Readonly<Record<RowOutcome, number>> & { readonly repaired: number };
  /** The first 500 that are refused or repaired, then others up to that number. */
  readonly rows: readonly RowReport[];
}

/** An import that was done. */
export interface DoneImport {
  readonly id: string;
  readonly kind: ImportKind;
  readonly at: number;
  readonly by: string;
  readonly counts: ImportReport['counts'];
  /** Taken back (epoch ms). */
  readonly undoneAt: number | null;
}

/** Largest file in bytes that is read. */
export const MOST_FILE_BYTES = 50 * 1024 * 1024;

/** Most rows of a file. */
export const MOST_ROWS = 200_000;
