import type { RowFault } from '../domain/rooms/import-report.ts';
import type { Delimiter } from './delimiter.ts';

/** A row of a file, or why there is none. */
export interface CsvRow {
  /** Line it begins in; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The row has no cells then. */
  readonly fault: RowFault | null;
  /** Where the next one begins. */
  readonly end: number;
}

/**
 * The rows of a text (RFC 4180, any line end), one after another so that a large file need not stand in memory twice. Empty
 * lines are left out. A cell whose quotation mark is not closed as it should be costs its first line alone: reading goes on
 * in the next one, whatever that line swallowed.
 */
export function* csvRows(text: string, delimiter: Delimiter): Generator<CsvRow, undefined> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row = readRow(text, { at, line, delimiter });
    if (row.fault !== null || row.cells.some((cell) => cell.trim() !== '')) yield row;
    line += lineEnds(text, at, row.end);
    at = row.end;
  }
}

interface Place {
  readonly at: number;
  readonly line: number;
  readonly delimiter: Delimiter;
}

function readRow(text: string, { at, line, delimiter }: Place): CsvRow {
  const cells: string[] = [];
  let next = at;
  for (;;) {
    const cell = text[next] === '"' ? quoted(text, next, delimiter) : plain(text, next, delimiter);
    if (cell === null) return { line, cells: [], fault: 'open-quote', end: afterLineEnd(text, endOfLine(text, at)) };
    cells.push(cell.value);
    if (text[cell.end] !== delimiter) return { line, cells, fault: null, end: afterLineEnd(text, cell.end) };
    next = cell.end + 1;
  }
}

interface ReadCell {
  readonly value: string;
  readonly end: number;
}

function plain(text: string, at: number, delimiter: Delimiter): ReadCell {
  let end = at;
  while (end < text.length && text[end] !== delimiter && !isLineEnd(text[end])) end += 1;
  return { value: text.slice(at, end), end };
}

/** Null = what follows the closing mark is not the end of a cell, or no mark closes it. */
function quoted(text: string, at: number, delimiter: Delimiter): ReadCell | null {
  let end = at + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0 || end - at > LONGEST_CELL) return null;
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const after = text[end + 1];
  if (after !== undefined && after !== delimiter && !isLineEnd(after)) return null;
  return { value: text.slice(at + 1, end).replaceAll('""', '"'), end: end + 1 };
}

function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text[end])) end += 1;
  return end;
}

const isLineEnd = (sign: string | undefined): boolean => sign === '\n' || sign === '\r';

const afterLineEnd = (text: string, at: number): number => at + (text.startsWith('\r\n', at) ? 2 : 1);

function lineEnds(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < Math.min(to, text.length); at += 1) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) found += 1;
  }
  return found;
}

/** Signs of a cell; more than that between two marks is a mark that was never closed. */
const LONGEST_CELL = 20_000;
