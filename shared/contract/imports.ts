import { type } from '@orpc/contract';
import * as z from 'zod';
import {
  importKinds,
  ledgerFields,
  type DoneImport,
  type FileFault,
  type ImportReport,
  type LedgerMapping,
} from '../domain/rooms/import-report.ts';
import { id, operation } from './base.ts';

const staff = () => operation('counter', 'manager').errors({ UNKNOWN_FILE: {} });

const names = z.record(z.string().max(80), z.string().max(80));

/** How a ledger is read. */
export const ledgerMapping = z.object({
  name: z.string().trim().min(1).max(40),
  columns: z.partialRecord(z.enum(ledgerFields), z.string().max(80)),
  rooms: names,
  slots: names,
});

/** Bytes of one piece of a file on its way. */
export const PIECE_BYTES = 192 * 1024;

/**
 * Files with bookings or facilities. A file comes in pieces, is read, shown as a report, and only then applied: in one
 * transaction, all of it or nothing. What is not applied is forgotten after some minutes.
 */
export const importsContract = {
  /** A file is on its way; refused early when it is too large. */
  begin: operation('counter', 'manager')
    .errors({ FILE_FAULT: { data: type<{ fault: FileFault; limit: number | null }>() } })
    .input(z.object({ kind: z.enum(importKinds), bytes: z.int().min(0) }))
    .output(type<{ file: string }>()),
  /** The next piece, base64. */
  piece: staff()
    .input(z.object({ file: id, at: z.int().min(0), bytes: z.string().max(PIECE_BYTES * 2) }))
    .output(type<null>()),
  /** Reads the file and says row by row what it would do. A ledger without a mapping is read by the mapping that fits its headings. */
  read: staff()
    .errors({ FILE_FAULT: { data: type<{ fault: FileFault; limit: number | null }>() }, UNKNOWN_MAPPING: {} })
    .input(z.object({ file: id, mapping: ledgerMapping.nullable() }))
    .output(type<{ report: ImportReport; mapping: LedgerMapping | null }>()),
  /** How far reading or applying is, 0 to 1. */
  progress: staff()
    .input(z.object({ file: id }))
    .output(type<{ share: number }>()),
  /** Does what the newest report says; rows whose place was taken meanwhile are refused in the answer. */
  apply: staff()
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
    .errors({ UNKNOWN_IMPORT: {}, UNDONE_ALREADY: {} })
    .input(z.object({ id }))
    .output(type<{ done: DoneImport; kept: number }>()),
  /** Saved mappings, by name. */
  mappings: operation('counter', 'manager').output(type<readonly LedgerMapping[]>()),
  saveMapping: operation('counter', 'manager')
    .input(z.object({ mapping: ledgerMapping }))
    .output(type<null>()),
};
