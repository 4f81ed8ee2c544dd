import type { TicketPaper } from '../../../shared/bridge.ts';

/** Signs that receiptline reads as markup wherever they stand. */
const MARKUP = /[\\{|}\-=_"`^~]/g;

/** A text of the ticket inside a receiptline document: no sign of it is markup, line ends become spaces. */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(MARKUP, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** Inside a property list a comma or semicolon would end the QR code's content. */
const property = (text: string): string =>
  text.replace(/[\\{|};:,\s]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** Number of `^` that makes the ticket's number as large as the paper allows: six times for up to six signs. */
function scale(ticket: string, columns: number): string {
  const times = Math.max(2, Math.min(6, Math.floor((columns - 4) / Math.max(1, ticket.length))));
  return '^'.repeat(times + 1);
}

/** Columns a text takes: a Japanese sign takes two. */
const width = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u00ff' ? 2 : 1), 0);

/** Twice as large where the line then still fits. */
const large = (text: string, columns: number): string => `${width(text) * 2 <= columns ? '^^^' : ''}${plain(text)}`;

/**
 * A ticket as a receiptline document, for a printer with so many columns (80 mm: 48, some 42).
 * The cut at the end is added by receiptline.
 */
export function receiptDocument(paper: TicketPaper, columns: number): string {
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
    '-',
    ...paper.notes.map(plain),
    '',
    `{code:${property(paper.qr)};option:qrcode,6,m}`,
    '',
    plain(paper.issued),
  ];
  return lines.map((line) => (line === '' || line === '-' || line.startsWith('{') ? line : `|${line}|`)).join('\n');
}
