import type { CellRepair, RowFault, RowReport } from '../domain/rooms/import-report.ts';
import type { CellReading } from './cell-reading.ts';
import type { CsvRow } from './csv-rows.ts';

/** How the columns of a file are read. */
export interface ColumnPlan<Field extends string> {
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<Field, number>;
  /** Fields whose values may name somebody: the report does not repeat them. */
  readonly discreet: ReadonlySet<Field>;
}

/** A row that is being read: what it says, what was put right in it, and what is wrong with it first. */
export interface RowCells<Field extends string> {
  has(field: Field): boolean;
  /** As written, nothing around it; empty where the file has no such column. */
  text(field: Field): string;
  /** The value; null = empty, or refused with this. */
  take<Value>(field: Field, reading: CellReading<Value>, written?: (value: Value) => string): Value | null;
  /** The same for what is beside the point: a fault leaves the value out and not the row. */
  takeLoosely<Value>(field: Field, reading: CellReading<Value>, written?: (value: Value) => string): Value | null;
  repair(field: Field, how: CellRepair['how'], now: string): void;
  /** Field null = the row. `value` where it is more than what stands in the cell. */
  refuse(field: Field | null, why: RowFault, value?: string): null;
  readonly repairs: readonly CellRepair[];
  readonly refused: RowReport['refused'];
}

/** Opens a row for reading. A row with a sign that could not be read is refused whole: who knows what it was. */
export function rowCells<Field extends string>(row: CsvRow, plan: ColumnPlan<Field>): RowCells<Field> {
  const repairs: CellRepair[] = [];
  let refused: RowReport['refused'] = null;
  const text = (field: Field): string => row.cells[plan.columns.get(field) ?? -1]?.trim() ?? '';
  const column = (field: Field): string => plan.headings[plan.columns.get(field) ?? -1] ?? field;
  const told = (field: Field, value: string): string | null => (plan.discreet.has(field) ? null : value.slice(0, 80));
  const repair = (field: Field, how: CellRepair['how'], now: string): void => {
    repairs.push({ column: column(field), how, was: told(field, text(field)), now: told(field, now) });
  };
  const refuse = (field: Field | null, why: RowFault, value?: string): null => {
    const place =
      field === null
        ? { column: null, value: null }
        : { column: column(field), value: told(field, value ?? text(field)) };
    refused ??= { ...place, why };
    return null;
  };
  const keep = <Value>(field: Field, reading: CellReading<Value>, written: (value: Value) => string): Value | null => {
    if (reading.kind !== 'value') return null;
    if (reading.how !== null) repair(field, reading.how, written(reading.value));
    return reading.value;
  };
  const fault = row.fault ?? faultOfRow(row, plan.headings.length);
  if (fault) refused = { column: null, why: fault, value: null };
  return {
    has: (field) => plan.columns.has(field),
    text,
    take: (field, reading, written = String) =>
      reading.kind === 'fault' ? refuse(field, reading.why) : keep(field, reading, written),
    takeLoosely(field, reading, written = String) {
      if (reading.kind === 'fault') repair(field, 'left-out', '');
      return keep(field, reading, written);
    },
    repair,
    refuse,
    repairs,
    get refused() {
      return refused;
    },
  };
}

function faultOfRow({ cells }: CsvRow, width: number): RowFault | null {
  if (cells.slice(width).some((cell) => cell.trim() !== '')) return 'too-many-cells';
  if (cells.some((cell) => UNREADABLE.test(cell))) return 'broken-sign';
  return cells.some((cell) => cell.length > LONGEST) ? 'too-long' : null;
}

/** What stands for a broken byte, the signs each office made for itself, and control marks besides line ends. */
const UNREADABLE = /[\uFFFD\p{Co}\u0000-\u0008\u000C\u000E-\u001F\u007F-\u009F]/u;
const LONGEST = 2000;
