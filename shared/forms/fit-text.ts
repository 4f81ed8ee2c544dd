/** A text as it lies in a place: letter size (mm) and its lines. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** Even the smallest size is too large: the last line goes on beyond the place, nothing is left out. */
  readonly full: boolean;
}

/** Letter sizes on forms (mm); the smallest, for the longest of names, is 7 pt. */
const SIZES = [4.4, 4, 3.6, 3.2, 2.8, 2.5] as const;

/** What fits on one line in letters of this size (9 pt) is not broken for the sake of larger ones. */
const UNBROKEN = 3.2;

/** Height of a line in letter sizes. */
export const LINE_HEIGHT = 1.25;

/** Widest a sign can be, in letter sizes: full width, or the widest Latin letter of the form's font. */
const WIDTH = { full: 1, half: 0.66 } as const;

/**
 * Fits a text into a place of so many millimetres, breaking where it must: names and addresses have no better places.
 * `largest` = no letters above this size (mm).
 */
export function fitText(
  text: string,
  place: { readonly width: number; readonly height: number },
  largest = Infinity,
): FittedText {
  const signs = [...text];
  const tries = SIZES.filter((one) => one <= largest).map((size) => ({
    size,
    lines: broken(signs, place.width / size),
  }));
  const fits = tries.filter(({ size, lines }) => lines.length * size * LINE_HEIGHT <= place.height);
  const found = fits.find(({ size, lines }) => lines.length === 1 && size >= UNBROKEN) ?? fits[0];
  if (found) return { ...found, full: false };
  return { ...(tries.at(-1) ?? { size: largest, lines: [text] }), full: true };
}

/** Lines no wider than `width` letter sizes. */
function broken(signs: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const sign of signs) {
    const wide = widthOf(sign);
    if (line !== '' && used + wide > width) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    if (line === '' && lines.length > 0 && /\s/.test(sign)) continue;
    line += sign;
    used += wide;
  }
  return [...lines, line];
}

const widthOf = (sign: string): number => (/^[\u0020-\u024f\uff61-\uff9f]$/.test(sign) ? WIDTH.half : WIDTH.full);
