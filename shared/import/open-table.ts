import type { FileEncoding, FileFault, FileRefusal } from '../domain/rooms/import-report.ts';
import type { Result } from '../lib/result.ts';
import { csvRows, type CsvRow } from './csv-rows.ts';
import { decodeFile } from './decode-file.ts';
import { detectDelimiter, type Delimiter } from './delimiter.ts';
import { findHeader, MOST_ROWS_ABOVE } from './find-header.ts';

/** A file with headings, ready to be read row by row. */
export interface OpenTable {
  readonly encoding: FileEncoding;
  readonly delimiter: Delimiter;
  readonly headings: readonly string[];
  /** The rows under the headings, each time anew. */
  rows(): Iterable<CsvRow>;
  /** Signs of the text: `end` of a row goes up to it. */
  readonly length: number;
}

/** A file that is not taken. */
export interface Refused {
  readonly code: 'FILE_FAULT';
  readonly data: FileRefusal;
}

/** Refuses a whole file. */
export const refuseFile = (
  fault: FileFault,
  { limit = null, headings = [] }: Partial<Omit<FileRefusal, 'fault'>> = {},
): { readonly ok: false; readonly error: Refused } => ({
  ok: false,
  error: { code: 'FILE_FAULT', data: { fault, limit, headings } },
});

/** Reads bytes as a table, up to its headings. */
export function openTable(
  bytes: Uint8Array,
  saysEnough: (headings: readonly string[]) => boolean,
): Result<OpenTable, Refused> {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return refuseFile(decoded.error.code);
  const { text, encoding } = decoded.value;
  const delimiter = detectDelimiter(text);
  const header = findHeader(firstRows(csvRows(text, delimiter)), saysEnough);
  if (!header.ok) return refuseFile(header.error.code, { headings: header.error.headings });
  const { headings, line } = header.value;
  const rows = (): Iterable<CsvRow> => below(csvRows(text, delimiter), line);
  return { ok: true, value: { encoding, delimiter, headings, rows, length: text.length } };
}

function firstRows(rows: Iterable<CsvRow>): readonly CsvRow[] {
  const first: CsvRow[] = [];
  for (const row of rows) {
    if (first.push(row) > MOST_ROWS_ABOVE) break;
  }
  return first;
}

function* below(rows: Iterable<CsvRow>, line: number): Generator<CsvRow, undefined> {
  for (const row of rows) if (row.line > line) yield row;
}
