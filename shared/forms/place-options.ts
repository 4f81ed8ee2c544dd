import { LINE_HEIGHT } from './fit-text.ts';

/** An option with its box to tick, from the left end of its line; millimetres within the cell. */
export interface PlacedOption {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
}

/** Options of a cell as they lie in it. */
export interface PlacedOptions {
  readonly size: number;
  readonly options: readonly PlacedOption[];
}

const SIZES = [3.6, 3.3, 3, 2.7, 2.4] as const;

/** In letter sizes: the box with its distance to the word, and the distance to the next option. */
const [BOX, NEXT] = [1.35, 0.9];

/** Lays out options one after another, as on a form to be ticked by hand; the largest letters that fit. */
export function placeOptions(
  options: readonly { readonly id: string; readonly text: string }[],
  place: { readonly width: number; readonly height: number },
): PlacedOptions {
  const tries = SIZES.map((size) => ({ size, lines: inLines(options, place.width / size) }));
  const found = tries.find(({ size, lines }) => lines.length * size * LINE_HEIGHT <= place.height) ?? tries.at(-1);
  if (!found) return { size: 0, options: [] };
  const { size, lines } = found;
  const height = place.height / lines.length;
  return {
    size,
    options: lines.flatMap((line, row) =>
      line.map(({ start, ...option }) => ({ ...option, x: start * size, y: (row + 0.5) * height })),
    ),
  };
}

interface Started {
  readonly id: string;
  readonly text: string;
  readonly start: number;
}

function inLines(options: readonly { readonly id: string; readonly text: string }[], width: number): Started[][] {
  const lines: Started[][] = [[]];
  let used = 0;
  for (const { id, text } of options) {
    const wide = BOX + [...text].length;
    if (used > 0 && used + wide > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push({ id, text, start: used });
    used += wide + NEXT;
  }
  return lines;
}
