/** Signs that receiptline reads as markup wherever they stand. */
const MARKUP = /[\\{|}\-=_"`^~]/g;

const escaped = (sign: string): string => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** A text inside a receiptline document: no sign of it is markup, line ends become spaces. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MARKUP, escaped);
}

/** A text inside a property list, where a comma or semicolon would end the QR code's content. */
export function property(text: string): string {
  return text.replace(/[\\{|};:,\s]/g, escaped);
}

/** Columns a text takes: a Japanese sign takes two. */
function width(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u00ff' ? 2 : 1), 0);
}

/** Twice as large where the line then still fits. */
export function large(text: string, columns: number): string {
  return `${width(text) * 2 <= columns ? '^^^' : ''}${plain(text)}`;
}

/** A line across the whole paper, its text in the middle. */
export function centred(text: string): string {
  return `|${text}|`;
}
