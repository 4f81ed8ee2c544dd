import type { PlanPaper } from '../../../shared/bridge.ts';
import { centred, large, plain } from './receipt-text.ts';

/** A plan as lines of a receiptline document: counters large, below each part its rows from the left edge. */
export function planReceipt({ office, heading, sums, parts, notes, issued }: PlanPaper, columns: number): string[] {
  return [
    centred(plain(office)),
    '',
    centred(large(heading, columns)),
    ...sums.map((line) => centred(plain(line))),
    ...parts.flatMap((part) => ['-', centred(`"${plain(part.heading)}"`), ...rowsOf(part, columns)]),
    '-',
    ...notes.map((line) => centred(plain(line))),
    '',
    centred(plain(issued)),
  ];
}

function rowsOf({ large: stands, rows }: PlanPaper['parts'][number], columns: number): string[] {
  return rows.flatMap(({ text, detail }) => [
    '',
    fromTheLeft(stands ? large(text, columns) : `"${plain(text)}"`),
    ...detail.map((line) => fromTheLeft(`  ${plain(line)}`)),
  ]);
}

/** Without a closing bar the line keeps the left edge. */
function fromTheLeft(text: string): string {
  return `|${text}`;
}
