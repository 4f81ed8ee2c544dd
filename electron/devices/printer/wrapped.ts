/** Signs that never begin a line, and signs that never end one. */
const NOT_FIRST = /^[、。，．・：；？！」』）】〉》〕～〜ー々…’”,.:;?!)\]}%]/;
const NOT_LAST = /[「『（【〈《〔‘“([{#]$/;

/** Japanese words begin where hiragana ends: endings and particles belong to what they follow, as 日 belongs to its figure. */
const ENDING = /^[ぁ-ゖ]/;
const HAS_ENDING = /[\p{L}ー]$/u;
const FIGURE = /\d$/;

/** A word from elsewhere, as マイナンバーカード, is one word however many it was there. */
const [KATAKANA_LAST, KATAKANA_FIRST] = [/[ァ-ヶー]$/, /^[ァ-ヶー]/];

/** So much of a line is filled at least before it is broken at a space rather than between two words. */
const FILLED = 0.6;

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Columns a text takes: a Japanese sign takes two. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u007f' ? 2 : 1), 0);
}

/** A text in lines of at most so many columns, broken where readers pause: at a space, else between words, in a word only if it must. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text.trim(), columns)) {
    if (columnsOf((line + piece).trimEnd()) <= columns) line += piece;
    else {
      const pause = pauseOf(line, piece, columns);
      lines.push(line.slice(0, pause).trimEnd());
      line = `${line.slice(pause)}${piece}`.trimStart();
    }
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** Where a full line is broken: at its end, or at a space not far before it where the end is no pause. */
function pauseOf(line: string, next: string, columns: number): number {
  if (line.endsWith(' ') || next.startsWith(' ')) return line.length;
  const at = line.lastIndexOf(' ');
  return columnsOf(line.slice(0, Math.max(0, at))) >= columns * FILLED ? at : line.length;
}

/** What is never broken: words with the punctuation that belongs to them. */
function piecesOf(text: string, columns: number): string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(text.replace(/\s+/g, ' '))) {
    const last = pieces.at(-1);
    if (last !== undefined && belong(last, segment) && columnsOf(last + segment) <= columns)
      pieces[pieces.length - 1] = last + segment;
    else if (columnsOf(segment) <= columns) pieces.push(segment);
    else pieces.push(...segment);
  }
  return pieces;
}

function belong(last: string, segment: string): boolean {
  if (segment === ' ') return false;
  return (
    NOT_FIRST.test(segment) ||
    NOT_LAST.test(last) ||
    FIGURE.test(last) ||
    (KATAKANA_LAST.test(last) && KATAKANA_FIRST.test(segment)) ||
    (ENDING.test(segment) && HAS_ENDING.test(last))
  );
}
