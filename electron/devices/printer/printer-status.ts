import type { PrinterState } from '../../../shared/domain/printer-state.ts';

/** The four answers to `DLE EOT n` (n = 1 printer, 2 why offline, 3 errors, 4 paper), one byte each. */
export type StatusBytes = readonly [printer: number, offline: number, errors: number, paper: number];

/** Bits that every answer to `DLE EOT` has and lacks: anything else is another message. */
export const isStatusByte = (byte: number): boolean => (byte & 0b1001_0011) === 0b0001_0010;

/** Bits that the answer to `GS r 1` has and lacks. It comes when the printer has worked off everything before the question. */
export const isJobEndByte = (byte: number): boolean => (byte & 0b1001_0011) === 0;

/** Real-time question `DLE EOT n`, answered even while the printer is offline. */
export const askStatus = (n: number): Buffer => Buffer.from([0x10, 0x04, n]);

/** Real-time order `DLE DC4 8`: forget what is in the buffers, so that a failed ticket never comes out for the next person. */
export const FORGET_JOB = Buffer.from([0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08]);

const OFFLINE = 0x08;
const COVER_OPEN = 0x04;
const STOPPED_BY_PAPER = 0x20;
/** Stuck until a person has looked: recoverable error, cutter, unrecoverable error. */
const STUCK = 0x2c;
/** Recovers by itself: the head is too hot. */
const RECOVERS = 0x40;
const PAPER_END = 0x60;
const PAPER_NEAR_END = 0x0c;

/** What the four bytes say, the thing a person must do first coming first. */
export function stateOf([printer, offline, errors, paper]: StatusBytes): PrinterState {
  if (offline & COVER_OPEN) return 'cover-open';
  if (paper & PAPER_END || offline & STOPPED_BY_PAPER) return 'no-paper';
  if (errors & STUCK) return 'jam';
  if (errors & RECOVERS || printer & OFFLINE) return 'away';
  return paper & PAPER_NEAR_END ? 'paper-low' : 'ready';
}
