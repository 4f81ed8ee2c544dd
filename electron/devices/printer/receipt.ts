import type { Printable, TicketPaper } from '../../../shared/bridge.ts';
import { planReceipt } from './plan-receipt.ts';
import { centred, fromTheLeft, plain, property } from './receipt-text.ts';

/**
 * A paper as a receiptline document, for a printer with so many columns (80 mm: 48, some 42).
 * The cut at the end is added by receiptline.
 */
export function receiptDocument(paper: Printable, columns: number): string {
  return (paper.kind === 'ticket' ? ticketReceipt(paper, columns) : planReceipt(paper, columns)).join('\n');
}

function ticketReceipt(paper: TicketPaper, columns: number): string[] {
  const line = (text: string) => centred(text, columns);
  const large = (text: string) => centred(text, columns, 'large');
  return [
    ...line(paper.office),
    '',
    ...large(paper.heading),
    '',
    `|${scale(paper.ticket, columns)}${plain(paper.ticket)}|`,
    '',
    ...paper.place.flatMap(large),
    '',
    ...line(paper.ahead),
    ...large(paper.wait),
    ...wayOn(paper, columns),
    '-',
    ...paper.notes.flatMap(line),
    '',
    `{code:${property(paper.qr)};option:qrcode,6,m}`,
    '',
    ...line(paper.issued),
  ];
}

/** The rest of the way, bold, one below the other from the left edge: the same number is called there. */
function wayOn({ then }: TicketPaper, columns: number): string[] {
  if (then === null) return [];
  const stops = then.stops.flatMap((stop) => fromTheLeft(stop, columns, { look: 'bold', indent: [0, 3] }));
  return ['-', ...centred(then.heading, columns), ...stops];
}

/** Number of `^` that makes the ticket's number as large as the paper allows: six times for up to six signs. */
function scale(ticket: string, columns: number): string {
  const times = Math.max(2, Math.min(6, Math.floor((columns - 4) / Math.max(1, ticket.length))));
  return '^'.repeat(times + 1);
}
