import type { PlanPaper } from '../../../shared/bridge.ts';
import { centred, fromTheLeft } from './receipt-text.ts';

/** A plan as lines of a receiptline document: counters large, below each part its rows from the left edge. */
export function planReceipt({ office, heading, sums, parts, notes, issued }: PlanPaper, columns: number): string[] {
  const line = (text: string) => centred(text, columns);
  return [
    ...line(office),
    '',
    ...centred(heading, columns, 'large'),
    ...sums.flatMap(line),
    ...parts.flatMap((part) => ['-', ...centred(part.heading, columns, 'bold'), ...rowsOf(part, columns)]),
    '-',
    ...notes.flatMap(line),
    '',
    ...line(issued),
  ];
}

/** Only counters have room around them: a list of things would get too long for a hand. */
function rowsOf({ large, rows }: PlanPaper['parts'][number], columns: number): string[] {
  return rows.flatMap(({ text, detail }) => [
    ...(large ? [''] : []),
    ...fromTheLeft(text, columns, { look: large ? 'large' : 'bold', indent: [0, 3] }),
    ...detail.flatMap((line) => detailLines(line, columns)),
  ]);
}

/** Below its row; what hangs on a dot or begins with a wide space stands further in. */
function detailLines(line: string, columns: number): string[] {
  const first = line.startsWith('\u3000') ? 5 : 3;
  return fromTheLeft(line, columns, { indent: [first, line.startsWith('・') ? 5 : first] });
}
