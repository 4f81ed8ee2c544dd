import { wrapped } from './wrapped.ts';

/** Signs that receiptline reads as markup wherever they stand. */
const MARKUP = /[\\{|}\-=_"`^~]/g;

const escaped = (sign: string): string => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** A text inside a receiptline document: no sign of it is markup, line ends become spaces. Curved quotes are as wide as a kanji there. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(MARKUP, escaped);
}

/** A text inside a property list, where a comma or semicolon would end the QR code's content. */
export function property(text: string): string {
  return text.replace(/[\\{|};:,\s]/g, escaped);
}

/** How a text stands out. `large` = twice as large where two lines then hold it, else bold. */
type Look = 'plain' | 'bold' | 'large';

/** Lines across the whole paper, their text in the middle. */
export function centred(text: string, columns: number, look: Look = 'plain'): string[] {
  return shown(text, columns, look).map((line) => `|${line}|`);
}

/** How a text stands that begins at the left edge. */
interface LeftLook {
  readonly look?: Look;
  /** Columns left free before its first line, and before the others. */
  readonly indent?: readonly [first: number, others: number];
}

/** Lines from the left edge: without a closing bar a line keeps it; a bare space after the bar would move it to the right. */
export function fromTheLeft(
  text: string,
  columns: number,
  { look = 'plain', indent = [0, 0] }: LeftLook = {},
): string[] {
  const space = (at: number): string => escaped(' ').repeat(indent[at === 0 ? 0 : 1]);
  return shown(text, columns - Math.max(...indent), look).map((line, at) => `|${space(at)}${line}`);
}

/** More lines of large letters would hide what stands around them. */
const LARGE_LINES = 2;

function shown(text: string, columns: number, look: Look): string[] {
  const large = look === 'large' ? wrapped(text, Math.floor(columns / 2)) : [];
  if (look === 'large' && large.length <= LARGE_LINES) return large.map((line) => `^^^${plain(line)}`);
  return wrapped(text, columns).map((line) => (look === 'plain' ? plain(line) : `"${plain(line)}"`));
}
