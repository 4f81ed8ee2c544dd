import { type } from '@orpc/contract';
import * as z from 'zod';
import {
  importKinds,
  ledgerFields,
  type DoneImport,
  type FileRefusal,
  type ImportReport,
  type LedgerMapping,
} from '../domain/rooms/import-report.ts';
import { id, operation } from './base.ts';

const staff = () => operation('counter', 'manager').errors({ UNKNOWN_FILE: {} });

/** `expected` = the byte that should come next. */
const arriving = () => staff().errors({ INCOMPLETE: { data: type<{ expected: number }>() } });

const names = z.record(z.string().max(80), z.string().max(80));

/** How a ledger is read. */
export const ledgerMapping = z.object({
  name: z.string().trim().min(1).max(40),
  columns: z.partialRecord(z.enum(ledgerFields), z.string().max(80)),
  rooms: names,
  slots: names,
});

/**
 * Bytes of one piece of a file on its way: in base64 it fits into the largest message the hub takes. Pieces count among the
 * operations of a second; who is answered TOO_FAST waits and sends the same piece again.
 */
export const PIECE_BYTES = 45_000;

/**
 * Files with bookings or facilities. A file comes in pieces, is read, shown as a report, and only then applied: in one
 * transaction, all of it or nothing. What is not applied is forgotten after some minutes.
 */
export const importsContract = {
  /** A file is on its way; refused early when it is too large (limit in bytes), or while others are being read. */
  begin: operation('counter', 'manager')
    .errors({ FILE_FAULT: { data: type<FileRefusal>() }, BUSY: {} })
    .input(z.object({ kind: z.enum(importKinds), bytes: z.int().min(0) }))
    .output(type<{ file: string }>()),
  /** The next piece, base64; one that has come already may come again. */
  piece: arriving()
    .input(z.object({ file: id, at: z.int().min(0), bytes: z.base64().max(Math.ceil(PIECE_BYTES / 3) * 4) }))
    .output(type<null>()),
  /** Reads the file and says row by row what it would do. A ledger without a mapping is read by the mapping that fits its headings. */
  read: arriving()
    .errors({ FILE_FAULT: { data: type<FileRefusal>() }, BUSY: {} })
    .input(z.object({ file: id, mapping: ledgerMapping.nullable() }))
    .output(type<{ report: ImportReport; mapping: LedgerMapping | null }>()),
  /** How far reading or applying is, 0 to 1. */
  progress: staff()
    .input(z.object({ file: id }))
    .output(type<{ share: number }>()),
  /** Does what the newest report says; rows whose place was taken meanwhile are refused in the answer. A file that was not read is unknown. */
  apply: staff()
    .errors({ BUSY: {} })
    .input(z.object({ file: id }))
    .output(type<{ done: DoneImport; report: ImportReport }>()),
  /** Forgets the file. */
  drop: staff()
    .input(z.object({ file: id }))
    .output(type<null>()),
  /** The last twenty. */
  done: operation('counter', 'manager').output(type<readonly DoneImport[]>()),
  /** Takes an import back: what it brought and nobody has changed since. Answers what had to stay. */
  undo: operation('counter', 'manager')
    .errors({ UNKNOWN_IMPORT: {}, UNDONE_ALREADY: {}, BUSY: {} })
    .input(z.object({ id }))
    .output(type<{ done: DoneImport; kept: number }>()),
  /** Saved mappings, by name. */
  mappings: operation('counter', 'manager').output(type<readonly LedgerMapping[]>()),
  saveMapping: operation('counter', 'manager')
    .input(z.object({ mapping: ledgerMapping }))
    .output(type<null>()),
};
