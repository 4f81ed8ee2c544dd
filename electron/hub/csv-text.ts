import { stringify } from 'csv-stringify/sync';

/**
 * A table for spreadsheets, its first row the headings: UTF-8 with the mark Excel knows it by, CRLF, cells that begin like a
 * formula defused. An empty cell is empty.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
}
