import type { ImportReport, RowFault, RowOutcome, RowReport } from '../domain/rooms/import-report.ts';

/** What was found in a row while it was read. */
export interface ReadLine extends Pick<RowReport, 'line' | 'repairs' | 'refused'> {
  /** Something was put right, also where the report will not say what. */
  readonly repaired: boolean;
}

/** What a row that could be read does. */
export interface LineOutcome {
  readonly outcome: RowOutcome;
  readonly why: RowFault | null;
}

/** Rows of a report. */
export const MOST_REPORTED = 500;

/** What a report says of the file as a whole. */
export type ReportHead = Omit<ImportReport, 'counts' | 'rows'>;

/** The report: complete counts, and the rows one wants to see: refused ones first, then repaired ones, then others. */
export function reportOf(
  head: ReportHead,
  lines: readonly ReadLine[],
  outcomes: ReadonlyMap<number, LineOutcome>,
): ImportReport {
  const counts = { new: 0, changed: 0, same: 0, refused: 0, repaired: 0 };
  const [refused, repaired, others]: [RowReport[], RowReport[], RowReport[]] = [[], [], []];
  for (const line of lines) {
    const { outcome, why } = outcomes.get(line.line) ?? REFUSED;
    counts[outcome] += 1;
    if (line.repaired) counts.repaired += 1;
    const kind = outcome === 'refused' ? refused : line.repaired ? repaired : others;
    if (kind.length < MOST_REPORTED) kind.push(rowReport(line, { outcome, why }));
  }
  const rows = [...refused, ...repaired, ...others].slice(0, MOST_REPORTED);
  return { ...head, counts, rows: rows.toSorted((a, b) => a.line - b.line) };
}

function rowReport({ line, repairs, refused }: ReadLine, { outcome, why }: LineOutcome): RowReport {
  return { line, outcome, repairs, refused: refused ?? (why === null ? null : { column: null, why, value: null }) };
}

const REFUSED: LineOutcome = { outcome: 'refused', why: null };
