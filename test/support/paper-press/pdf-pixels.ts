import { spawnSync } from 'node:child_process';
import type { PaperBox } from '../../../shared/forms/paper-box.ts';

/** A page of a PDF as grey pixels: 0 black, 255 white. */
export interface PagePixels {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

const DPI = 150;

/** Pixels of a millimetre. */
export const PER_MM = DPI / 25.4;

/** Draws the first page of a PDF with Poppler: another program than the one that wrote it. */
export function pdfPixels(pdf: Buffer): PagePixels {
  const args = ['-gray', '-r', String(DPI), '-f', '1', '-l', '1', '-singlefile', '-'];
  const { stdout, status, error } = spawnSync('pdftoppm', args, { input: pdf, maxBuffer: 64_000_000 });
  if (error || status !== 0) throw new Error('pdftoppm (Debian: poppler-utils) could not draw the page');
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.subarray(0, 40).toString('latin1'));
  if (!header) throw new Error('pdftoppm answered something else than a grey picture');
  return {
    width: Number(header[1]),
    height: Number(header[2]),
    grey: stdout.subarray(header[0].length),
  };
}

/** How many pixels of a place differ by more than a breath between two pages of the same size. */
export function differing(one: PagePixels, other: PagePixels, box: PaperBox): number {
  let count = 0;
  for (const at of pixelsOf(one, box)) if (Math.abs((one.grey[at] ?? 0) - (other.grey[at] ?? 0)) > 48) count += 1;
  return count;
}

/** The darkest pixel in a place. */
export function darkest(page: PagePixels, box: PaperBox): number {
  let least = 255;
  for (const at of pixelsOf(page, box)) least = Math.min(least, page.grey[at] ?? 255);
  return least;
}

function* pixelsOf({ width, height }: PagePixels, box: PaperBox): Generator<number> {
  const [left, right] = [box.x, box.x + box.width].map((mm) => Math.round(mm * PER_MM));
  const [top, bottom] = [box.y, box.y + box.height].map((mm) => Math.round(mm * PER_MM));
  for (let y = Math.max(0, top ?? 0); y < Math.min(height, bottom ?? 0); y += 1) {
    for (let x = Math.max(0, left ?? 0); x < Math.min(width, right ?? 0); x += 1) yield y * width + x;
  }
}
