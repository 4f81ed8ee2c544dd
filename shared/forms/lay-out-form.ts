import { ROW_WIDTH, type Form, type FormCell, type FormRow } from '../domain/form.ts';
import { PRINTED, type PaperBox } from './paper-box.ts';

/** A cell with its place: the label stands left, what is written right of it. */
export interface PlacedCell {
  readonly cell: FormCell;
  readonly label: PaperBox;
  readonly value: PaperBox;
}

/** A section with its place. */
export interface PlacedSection {
  readonly heading: string;
  readonly box: PaperBox;
  readonly cells: readonly PlacedCell[];
}

/** A form on its sheet. */
export interface PlacedForm {
  readonly title: PaperBox;
  readonly addressee: PaperBox;
  /** The code that leads staff back to the draft, and the ticket's number beside it. */
  readonly code: PaperBox;
  readonly reference: PaperBox;
  readonly sections: readonly PlacedSection[];
  readonly notes: PaperBox;
  /** Height (mm) of a line of print in the rows. */
  readonly line: number;
}

const HEAD_HEIGHT = 32;
const HEADING_HEIGHT = 6.5;
/** Between two sections. */
const GAP = 2.5;
const NOTE_HEIGHT = 4;
/** Line heights: as airy as there is room for, never so tight that nobody can write in it by hand. */
const LINE = { most: 9.5, least: 6.4 } as const;
/**
 * A label takes this part of its cell, at most so many millimetres; within a row no more than its words need, so that long names
 * have room. The first of a row keeps its width: they stand in a column.
 */
const LABEL = { part: 0.4, most: 30, least: 14, sign: 3.3, inset: 3.4 } as const;

/** By how many millimetres a form is too long for one sheet; 0 = it fits. The content is checked for it. */
export function tooLongBy(form: Form): number {
  const { room, lines } = roomOf(form);
  return Math.max(0, Math.ceil(lines * LINE.least - room));
}

/** Lays a form out on one A4 sheet. One that is too long goes beyond its lower end; see {@link tooLongBy}. */
export function layOutForm(form: Form): PlacedForm {
  const line = lineHeight(form);
  const { x, width } = PRINTED;
  let y = PRINTED.y + HEAD_HEIGHT;
  const sections = form.sections.map(({ heading, rows }): PlacedSection => {
    const box = { x, y, width, height: HEADING_HEIGHT + linesOf(rows) * line };
    const cells: PlacedCell[] = [];
    let top = y + HEADING_HEIGHT;
    for (const row of rows) {
      cells.push(...placedRow(row, top, row.lines * line));
      top += row.lines * line;
    }
    y = top + GAP;
    return { heading, box, cells };
  });
  return {
    title: { x: x + 40, y: PRINTED.y, width: width - 80, height: 12 },
    addressee: { x, y: PRINTED.y + 16, width: 80, height: 8 },
    code: { x: x + width - 22, y: PRINTED.y, width: 22, height: 22 },
    reference: { x: x + width - 60, y: PRINTED.y + 23, width: 60, height: 6 },
    sections,
    notes: { x, y, width, height: form.notes.length * NOTE_HEIGHT },
    line,
  };
}

function lineHeight(form: Form): number {
  const { room, lines } = roomOf(form);
  return Math.max(LINE.least, Math.min(LINE.most, room / lines));
}

/** Height (mm) that is left for the rows, and the lines that share it. */
function roomOf({ sections, notes }: Form): { readonly room: number; readonly lines: number } {
  const fixed = HEAD_HEIGHT + sections.length * (HEADING_HEIGHT + GAP) + notes.length * NOTE_HEIGHT;
  return { room: PRINTED.height - fixed, lines: sections.reduce((sum, { rows }) => sum + linesOf(rows), 0) };
}

const linesOf = (rows: readonly FormRow[]): number => rows.reduce((sum, row) => sum + row.lines, 0);

function placedRow({ cells }: FormRow, y: number, height: number): PlacedCell[] {
  let x = PRINTED.x;
  return cells.map((cell, at) => {
    const width = (PRINTED.width * cell.width) / ROW_WIDTH;
    const most = Math.min(LABEL.most, width * LABEL.part);
    const needed = Math.max(LABEL.least, [...cell.label].length * LABEL.sign + LABEL.inset);
    const label = { x, y, width: at === 0 ? most : Math.min(most, needed), height };
    const value = { x: x + label.width, y, width: width - label.width, height };
    x += width;
    return { cell, label, value };
  });
}
