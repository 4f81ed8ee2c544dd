import type { ImportReport, RowFault, RowOutcome, RowReport } from '../domain/rooms/import-report.ts';

/** What was found in a row while it was read. */
export type ReadLine = Pick<RowReport, 'line' | 'repairs' | 'refused'>;

/** What a row that could be read does. */
export interface LineOutcome {
  readonly outcome: RowOutcome;
  readonly why: RowFault | null;
}

/** Rows of a report. */
const MOST_REPORTED = 500;

/** What a report says of the file as a whole. */
export type ReportHead = Omit<ImportReport, 'counts' | 'rows'>;

/** The report: complete counts, and the rows one wants to see: refused ones first, then repaired ones, then others. */
export function reportOf(
  head: ReportHead,
  lines: readonly ReadLine[],
  outcomes: ReadonlyMap<number, LineOutcome>,
): ImportReport {
  const rows = lines.map((line) => rowReport(line, outcomes.get(line.line)));
  const count = (outcome: RowOutcome): number => rows.filter((row) => row.outcome === outcome).length;
  const repaired = rows.filter(({ repairs }) => repairs.length > 0).length;
  const counts = {
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    refused: count('refused'),
    repaired,
  };
  const shown = rows.toSorted((a, b) => weight(a) - weight(b) || a.line - b.line).slice(0, MOST_REPORTED);
  return { ...head, counts, rows: shown.toSorted((a, b) => a.line - b.line) };
}

function rowReport({ line, repairs, refused }: ReadLine, planned: LineOutcome | undefined): RowReport {
  if (refused || !planned) return { line, repairs, refused, outcome: 'refused' };
  const { outcome, why } = planned;
  return { line, repairs, outcome, refused: why === null ? null : { column: null, why, value: null } };
}

const weight = ({ outcome, repairs }: RowReport): number => (outcome === 'refused' ? 0 : repairs.length > 0 ? 1 : 2);
