import type { BookingContact } from '../domain/rooms/booking.ts';
import type { FacilityBook } from '../domain/rooms/facility.ts';
import type { LedgerField, RowReport } from '../domain/rooms/import-report.ts';
import { fiscalYear } from '../domain/rooms/permit-number.ts';
import { readAs, faulty, type CellReading } from './cell-reading.ts';
import type { CsvRow } from './csv-rows.ts';
import { ledgerPlace, type LedgerPlace, type PlaceReading } from './ledger-place.ts';
import { readPeople, readPhone } from './read-figures.ts';
import { rowCells, type ColumnPlan, type RowCells } from './row-cells.ts';
import { consent, ledgerState, type LedgerState } from './state-words.ts';

/** What a row says beside place and time; absent = the file has no such column, and nothing here is changed by it. */
export interface LedgerDetails {
  readonly title?: string;
  readonly published?: boolean;
  readonly purpose?: string | null;
  readonly people?: number | null;
}

/** A booking as a row of a ledger says it. */
export interface LedgerRow extends LedgerPlace, LedgerState {
  readonly line: number;
  readonly details: LedgerDetails;
  readonly contact: BookingContact | null;
  /** What makes it the same booking the next time: the ledger's number within facility and fiscal year, else place and time. */
  readonly key: string;
}

/** How a ledger is read. */
export interface LedgerReading extends PlaceReading {
  readonly plan: ColumnPlan<LedgerField>;
}

/** A row that was read. */
export interface ReadRow<Value> extends Pick<RowReport, 'line' | 'repairs' | 'refused'> {
  /** Null = refused. */
  readonly value: Value | null;
}

/** Columns whose values may name somebody. */
export const discreetOfLedger: ReadonlySet<LedgerField> = new Set(['title', 'group', 'name', 'phone']);

/** Reads a row of a ledger. */
export function readLedgerRow(row: CsvRow, reading: LedgerReading): ReadRow<LedgerRow> {
  const cells = rowCells(row, reading.plan);
  const value = cells.refused ? null : booking(cells, row.line, reading);
  const { repairs, refused } = cells;
  return { line: row.line, repairs, refused, value: refused ? null : value };
}

function booking(cells: RowCells<LedgerField>, line: number, reading: PlaceReading): LedgerRow | null {
  const state = ledgerState(cells.text('state'));
  if (!state) return cells.refuse('state', 'unknown-word');
  const place = ledgerPlace(cells, reading);
  if (!place) return null;
  const { book } = reading;
  const details = readDetails(cells, book);
  return {
    line,
    ...place,
    ...state,
    details,
    contact: readContact(cells),
    key: keyOf(cells.text('number'), place, book),
  };
}

function readDetails(cells: RowCells<LedgerField>, book: FacilityBook): LedgerDetails {
  const { text, has } = cells;
  return {
    ...(has('title') ? { title: oneLine(cells, 'title') } : {}),
    ...(has('published') ? { published: cells.takeLoosely('published', readConsent(text('published'))) ?? false } : {}),
    ...(has('purpose') ? { purpose: cells.takeLoosely('purpose', readPurpose(text('purpose'), book)) } : {}),
    ...(has('people') ? { people: cells.takeLoosely('people', readPeople(text('people'))) } : {}),
  };
}

function readConsent(text: string): CellReading<boolean> {
  const said = consent(text);
  return said === null ? faulty('unknown-word') : readAs(said);
}

function readPurpose(text: string, { purposes }: FacilityBook): CellReading<string> {
  if (text === '') return { kind: 'empty' };
  const purpose = purposes.find(({ id, name }) => [id, name.ja, name.en].includes(text));
  return purpose ? readAs(purpose.id) : faulty('unknown-word');
}

function readContact(cells: RowCells<LedgerField>): BookingContact | null {
  const [name, group] = [oneLine(cells, 'name'), oneLine(cells, 'group')];
  const phone = cells.takeLoosely('phone', readPhone(cells.text('phone'))) ?? '';
  return name + group + phone === '' ? null : { name, group, phone };
}

/** Running text stays as it is written; lines within the cell become one. */
function oneLine(cells: RowCells<LedgerField>, field: LedgerField): string {
  const text = cells.text(field);
  if (!/[\r\n\v]/u.test(text)) return text;
  const line = text.split(/\s*[\r\n\v]+\s*/u).join(' ');
  cells.repair(field, 'line-breaks', line);
  return line;
}

function keyOf(number: string, { room, day, from, to }: LedgerPlace, { facilities }: FacilityBook): string {
  if (number === '') return `place ${room} ${from} ${to}`;
  const facility = facilities.find(({ rooms }) => rooms.some(({ id }) => id === room));
  return `number ${facility?.id ?? ''} ${fiscalYear(day)} ${number.normalize('NFKC')}`;
}
