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
  'facility',
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

/** Why a file is not taken, and what its reader needs to go on. */
export interface FileRefusal {
  readonly fault: FileFault;
  /** Of bytes (`too-large`) or rows (`too-many-rows`); else null. */
  readonly limit: number | null;
  /** With `unknown-columns`: what stands in the first row, to say by hand which column is which. */
  readonly headings: readonly string[];
}

/** What is put right in a cell. The value is never made up, only written the one way. */
export const cellRepairs = [
  /** Full-width figures and letters, half-width kana. */
  'width',
  /** A date or a time written another way. */
  'date-form',
  'era-date',
  /** The number a spreadsheet keeps a date or a time as. */
  'serial-date',
  'serial-time',
  'time-form',
  /** From and to in one cell. */
  'span-in-cell',
  /** 「12名」, 「1,200」. */
  'number-form',
  /** Lines within a cell became one. */
  'line-breaks',
  'leading-zero',
  'check-digit',
  'swapped-coordinates',
  'separator',
  /** A value beside the point that could not be read; the row is taken without it. */
  'left-out',
] as const;

/** One of them; words are the face's. */
export type RepairKind = (typeof cellRepairs)[number];

/** A cell that was put right. */
export interface CellRepair {
  /** Heading as in the file. */
  readonly column: string;
  readonly how: RepairKind;
  /** Null in columns that may name somebody. */
  readonly was: string | null;
  readonly now: string | null;
}

/** Why a row is not taken. */
export const rowFaults = [
  /** A sign that could not be read (a broken byte, a sign of one office's own: 外字). */
  'broken-sign',
  /** A quotation mark that nothing closes. */
  'open-quote',
  /** More cells than headings. */
  'too-many-cells',
  'too-long',
  'missing',
  'not-a-date',
  'no-such-date',
  'no-year',
  'weekday-differs',
  'range-in-cell',
  'several-in-cell',
  'not-a-time',
  'ends-before-start',
  'not-a-number',
  'not-a-code',
  'not-a-coordinate',
  'not-in-japan',
  'unknown-room',
  'unknown-slot',
  /** Neither slot nor times. */
  'no-time',
  /** The times do not lie in the slot. */
  'times-differ',
  /** A state or a consent in a word that is not known. */
  'unknown-word',
  /** The same booking or facility stands in the file already. */
  'twice-in-file',
  /** The room has another booking in that time, here or further up in the file. */
  'taken',
  /** Staff changed this booking here since it was brought; theirs stays. */
  'changed-here',
] as const;

/** One of them; words are the face's. */
export type RowFault = (typeof rowFaults)[number];

/** What becomes of a row. */
export type RowOutcome = 'new' | 'changed' | 'same' | 'refused';

/** A row of the report. It names nobody. */
export interface RowReport {
  /** Line in the file, the header is 1. */
  readonly line: number;
  readonly outcome: RowOutcome;
  readonly repairs: readonly CellRepair[];
  /** Why it is refused: the column (heading as in the file; null = the row) and what stood there (null where it may name somebody). */
  readonly refused: { readonly column: string | null; readonly why: RowFault; readonly value: string | null } | null;
}

/** What a file would do, or has done. */
export interface ImportReport {
  readonly kind: ImportKind;
  readonly encoding: FileEncoding;
  readonly delimiter: ',' | '\t' | ';';
  readonly headings: readonly string[];
  /** Headings that a spreadsheet made up (「列1」) and what stands there in the standard order. */
  readonly renamed: readonly { readonly was: string; readonly now: string }[];
  /** Headings of columns that were not read. */
  readonly unused: readonly string[];
  /** What the file calls rooms and slots that were not found, each once: a mapping may name them. */
  readonly unknown: { readonly rooms: readonly string[]; readonly slots: readonly string[] };
  readonly counts: Readonly<Record<RowOutcome, number>> & { readonly repaired: number };
  /** The first 500 that are refused or repaired, then others up to that number. */
  readonly rows: readonly RowReport[];
}

/** An import that was done. */
export interface DoneImport {
  readonly id: string;
  readonly kind: ImportKind;
  readonly at: number;
  /** Name of the account, as its colleagues see it. */
  readonly by: string;
  readonly counts: ImportReport['counts'];
  /** Taken back (epoch ms). */
  readonly undoneAt: number | null;
}

/** Largest file in bytes that is read. */
export const MOST_FILE_BYTES = 50 * 1024 * 1024;

/** Most rows of a file. */
export const MOST_ROWS = 200_000;
