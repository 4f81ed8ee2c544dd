import { PRINTED, type PaperBox } from './paper-box.ts';
import type { Permit, PermitRow } from './permit.ts';

/** A line of a permit with its place. */
export interface PlacedPermitRow {
  readonly row: PermitRow;
  readonly label: PaperBox;
  readonly value: PaperBox;
}

/** A permit on its sheet. */
export interface PlacedPermit {
  readonly title: PaperBox;
  readonly number: PaperBox;
  readonly date: PaperBox;
  readonly addressee: readonly PaperBox[];
  readonly sentence: PaperBox;
  readonly rows: readonly PlacedPermitRow[];
  /** Around all rows. */
  readonly frame: PaperBox;
  readonly office: PaperBox;
  /** Where the seal is pressed (公印), a little over the end of the office's name. */
  readonly seal: PaperBox;
}

const LINE = 8.6;
const LABEL_WIDTH = 38;
const TOP = 74;
const SEAL = 24;

/** Lays a permit out on one A4 sheet: the longest one fits, since the rows are always the same. */
export function layOutPermit({ rows, addressee }: Pick<Permit, 'rows' | 'addressee'>): PlacedPermit {
  const { x, y, width } = PRINTED;
  const right = x + width;
  let top = y + TOP;
  const placed = rows.map((row): PlacedPermitRow => {
    const height = row.lines * LINE;
    const label = { x, y: top, width: LABEL_WIDTH, height };
    top += height;
    return { row, label, value: { ...label, x: x + LABEL_WIDTH, width: width - LABEL_WIDTH } };
  });
  const foot = top + 18;
  return {
    title: { x, y: y + 6, width, height: 12 },
    number: { x: right - 70, y: y + 24, width: 70, height: 7 },
    date: { x: right - 70, y: y + 32, width: 70, height: 7 },
    addressee: addressee.map((_, index) => ({ x, y: y + 40 + index * 8, width: 110, height: 8 })),
    sentence: { x, y: y + 61, width, height: 8 },
    rows: placed,
    frame: { x, y: y + TOP, width, height: top - y - TOP },
    office: { x: right - 110, y: foot, width: 110 - SEAL - 4, height: SEAL },
    seal: { x: right - SEAL, y: foot, width: SEAL, height: SEAL },
  };
}
