import type { Printable, TicketPaper } from '../../../shared/bridge.ts';
import { planReceipt } from './plan-receipt.ts';
import { centred, large, plain, property } from './receipt-text.ts';

/**
 * A paper as a receiptline document, for a printer with so many columns (80 mm: 48, some 42).
 * The cut at the end is added by receiptline.
 */
export function receiptDocument(paper: Printable, columns: number): string {
  return (paper.kind === 'ticket' ? ticketReceipt(paper, columns) : planReceipt(paper, columns)).join('\n');
}

function ticketReceipt(paper: TicketPaper, columns: number): string[] {
  const lines = [
    plain(paper.office),
    '',
    large(paper.heading, columns),
    '',
    `${scale(paper.ticket, columns)}${plain(paper.ticket)}`,
    '',
    ...paper.place.map((line) => large(line, columns)),
    '',
    plain(paper.ahead),
    ...(paper.wait === '' ? [] : [large(paper.wait, columns)]),
    ...wayOn(paper),
    '-',
    ...paper.notes.map(plain),
    '',
    `{code:${property(paper.qr)};option:qrcode,6,m}`,
    '',
    plain(paper.issued),
  ];
  return lines.map((line) => (line === '' || line === '-' || line.startsWith('{') ? line : centred(line)));
}

/** The rest of the way, bold: the same number is called there. */
function wayOn({ then }: TicketPaper): string[] {
  return then ? ['-', plain(then.heading), ...then.stops.map((stop) => `"${plain(stop)}"`)] : [];
}

/** Number of `^` that makes the ticket's number as large as the paper allows: six times for up to six signs. */
function scale(ticket: string, columns: number): string {
  const times = Math.max(2, Math.min(6, Math.floor((columns - 4) / Math.max(1, ticket.length))));
  return '^'.repeat(times + 1);
}
