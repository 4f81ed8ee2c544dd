import type { PublicFacility, PublicFacilityField } from '../domain/rooms/public-facility.ts';
import { narrow, readAs, type CellReading } from './cell-reading.ts';
import type { CsvRow } from './csv-rows.ts';
import { facilityFields } from './facility-headings.ts';
import type { ReadRow } from './ledger-row.ts';
import { readCoordinates } from './read-coordinates.ts';
import { readMunicipality, readPhone } from './read-figures.ts';
import { isSpan, readSpan, readTime } from './read-time.ts';
import { rowCells, type ColumnPlan, type RowCells } from './row-cells.ts';

type Cells = RowCells<PublicFacilityField>;

/** A facility as a row says it. */
export interface FacilityRow {
  readonly line: number;
  readonly facility: PublicFacility;
  /** What makes it the same facility the next time: the town's code and its number; without a number name and address. */
  readonly key: string;
}

/** Reads a row of 公共施設一覧, of either column family. */
export function readFacilityRow(row: CsvRow, plan: ColumnPlan<PublicFacilityField>): ReadRow<FacilityRow> {
  const cells = rowCells(row, plan);
  const facility = cells.refused ? null : readFacility(cells);
  const { repairs, refused } = cells;
  const value = facility && !refused ? { line: row.line, facility, key: keyOf(facility) } : null;
  return { line: row.line, repairs, refused, value };
}

function readFacility(cells: Cells): PublicFacility | null {
  const name = running(cells, 'name');
  if (name === '') return cells.refuse('name', 'missing');
  const words = Object.fromEntries(facilityFields.map((field) => [field, running(cells, field)]));
  return {
    ...(words as Record<PublicFacilityField, string>),
    ...hoursOf(cells),
    ...coordinatesOf(cells),
    code: cells.take('code', readMunicipality(cells.text('code'))) ?? '',
    placeCode: cells.take('placeCode', readMunicipality(cells.text('placeCode'))) ?? '',
    phone: cells.takeLoosely('phone', readPhone(cells.text('phone'))) ?? '',
    accessibility: cells.take('accessibility', parts(cells.text('accessibility'))) ?? '',
  };
}

/** Fields that are read in a way of their own. */
const READ_APART: ReadonlySet<PublicFacilityField> = new Set([
  ...(['code', 'placeCode', 'phone', 'accessibility', 'latitude', 'longitude', 'opensAt', 'closesAt'] as const),
]);

/** Running text stays as it is written; lines within the cell become one. Signs of ids and addresses of the net get one width. */
function running(cells: Cells, field: PublicFacilityField): string {
  const text = cells.text(field);
  if (READ_APART.has(field) || text === '') return '';
  const line = text.split(/\s*[\r\n\v]+\s*/u).join(' ');
  if (line !== text) cells.repair(field, 'line-breaks', line);
  if (!ONE_WIDTH.has(field) || narrow(line) === line) return line;
  cells.repair(field, 'width', narrow(line));
  return narrow(line);
}

const ONE_WIDTH: ReadonlySet<PublicFacilityField> = new Set([
  ...(['number', 'poi', 'townId', 'extension', 'mail', 'contactForm', 'postalCode', 'corporateNumber', 'url'] as const),
]);

function parts(text: string): CellReading<string> {
  if (text === '') return { kind: 'empty' };
  const joined = text
    .split(/[;；\r\n\v]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(';');
  return readAs(joined, joined === text ? null : 'separator');
}

function hoursOf(cells: Cells): Pick<PublicFacility, 'opensAt' | 'closesAt'> {
  if (isSpan(cells.text('opensAt')) && cells.text('closesAt') === '') {
    const span = cells.take(
      'opensAt',
      readSpan(cells.text('opensAt')),
      ({ from, to }) => `${clock(from)}〜${clock(to)}`,
    );
    if (span) return { opensAt: clock(span.from), closesAt: clock(span.to) };
  }
  return { opensAt: timeOf(cells, 'opensAt'), closesAt: timeOf(cells, 'closesAt') };
}

function timeOf(cells: Cells, field: 'opensAt' | 'closesAt'): string {
  const minutes = cells.takeLoosely(field, readTime(cells.text(field)), clock);
  return minutes === null ? '' : clock(minutes);
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

function coordinatesOf(cells: Cells): Pick<PublicFacility, 'latitude' | 'longitude'> {
  const read = readCoordinates(cells.text('latitude'), cells.text('longitude'));
  if (read.kind === 'fault') {
    cells.refuse(read.column, read.why);
    return { latitude: '', longitude: '' };
  }
  const { latitude, longitude, swapped } = read;
  if (swapped) {
    cells.repair('latitude', 'swapped-coordinates', latitude);
    cells.repair('longitude', 'swapped-coordinates', longitude);
  }
  return { latitude, longitude };
}

const keyOf = ({ code, number, name, address }: PublicFacility): string =>
  number === '' ? `named ${code} ${name} ${address}` : `numbered ${code} ${number}`;
