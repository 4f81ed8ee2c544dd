import { ok, type Result } from '../lib/result.ts';
import type { CsvRow } from './csv-rows.ts';
import { readDate } from './read-date.ts';
import { readTime } from './read-time.ts';

/** The row of headings. */
export interface FoundHeader {
  readonly headings: readonly string[];
  readonly line: number;
}

/** Why no row could be taken for it; `headings` = what stands in the first row. */
export interface NoHeader {
  readonly code: 'no-header' | 'unknown-columns' | 'empty';
  readonly headings: readonly string[];
}

/** Rows above the headings that are borne: titles, dates of printing. */
export const MOST_ROWS_ABOVE = 10;

/** Finds the headings among the first rows: the first one that says enough to read the rest. */
export function findHeader(
  rows: readonly CsvRow[],
  saysEnough: (headings: readonly string[]) => boolean,
): Result<FoundHeader, NoHeader> {
  const header = rows.find(({ cells }) => saysEnough(cells));
  if (header) return ok({ headings: header.cells.map((cell) => cell.trim()), line: header.line });
  const [first] = rows;
  if (!first) return { ok: false, error: { code: 'empty', headings: [] } };
  const headings = first.cells.map((cell) => cell.trim().slice(0, 80)).slice(0, 100);
  return { ok: false, error: { code: first.cells.some(isData) ? 'no-header' : 'unknown-columns', headings } };
}

const isData = (cell: string): boolean => readDate(cell).kind === 'value' || readTime(cell).kind === 'value';
