import { MOST_ROWS, type ImportKind, type LedgerMapping } from '../../shared/domain/rooms/import-report.ts';
import type { CsvRow } from '../../shared/import/csv-rows.ts';
import { facilityColumns } from '../../shared/import/facility-headings.ts';
import { readFacilityRow, type FacilityRow } from '../../shared/import/facility-row.ts';
import { mappedColumns, neededOfLedger, proposedColumns } from '../../shared/import/ledger-headings.ts';
import { discreetOfLedger, readLedgerRow, type LedgerRow, type ReadRow } from '../../shared/import/ledger-row.ts';
import { openTable, refuseFile, type OpenTable, type Refused } from '../../shared/import/open-table.ts';
import { placeNames } from '../../shared/import/place-names.ts';
import { readDays } from '../../shared/import/ledger-place.ts';
import { MOST_REPORTED, type ReadLine, type ReportHead } from '../../shared/import/report-of.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import type { Deps } from './command.ts';

/** What imports are made with. They take long: others are let in between. */
export interface ImportDeps extends Pick<Deps, 'store' | 'machine' | 'content' | 'dayOf'> {
  letOthersIn(): Promise<void>;
}

/** Tells how far a work is, 0 to 1. */
export type OnShare = (share: number) => void;

interface ReadFile {
  readonly head: ReportHead;
  readonly lines: readonly ReadLine[];
}

/** A ledger as its rows say it, before anything is compared with what there is. */
export interface ReadLedger extends ReadFile {
  readonly kind: 'ledger';
  readonly rows: readonly LedgerRow[];
  /** How it was read. */
  readonly mapping: LedgerMapping;
}

/** The same of a list of facilities. */
export interface ReadFacilities extends ReadFile {
  readonly kind: 'facilities';
  readonly rows: readonly FacilityRow[];
}

/** A file that was read. */
export type ReadImport = ReadLedger | ReadFacilities;

/** A file that is to be read. Mapping null = the saved one that fits its headings, else what such headings usually mean. */
export interface UnreadFile {
  readonly kind: ImportKind;
  readonly bytes: Uint8Array;
  readonly mapping: LedgerMapping | null;
}

/** Reads a file row by row. Nothing is written, nothing is made up. */
export function readImport(deps: ImportDeps) {
  return ({ kind, bytes, mapping }: UnreadFile, onShare: OnShare): Promise<Result<ReadImport, Refused>> =>
    kind === 'ledger' ? readLedger(deps, { bytes, mapping, onShare }) : readFacilities(deps, { bytes, onShare });
}

async function readLedger(
  deps: ImportDeps,
  { bytes, mapping, onShare }: Omit<UnreadFile, 'kind'> & { readonly onShare: OnShare },
): Promise<Result<ReadLedger, Refused>> {
  const saved = mapping ? [mapping] : await deps.store.access.imports.mappings();
  const fitting = (headings: readonly string[]) => saved.find((one) => neededOfLedger(mappedColumns(headings, one)));
  const columnsOf = (headings: readonly string[]) => {
    const known = fitting(headings);
    return known ? mappedColumns(headings, known) : mapping ? new Map<never, number>() : proposedColumns(headings);
  };
  const table = openTable(bytes, (headings) => neededOfLedger(columnsOf(headings)));
  if (!table.ok) return table;
  const { headings } = table.value;
  const [book, columns] = [deps.content().facilities, columnsOf(headings)];
  const said = fitting(headings) ?? { name: '', rooms: {}, slots: {} };
  const plan = { headings, columns, discreet: discreetOfLedger };
  const reading = { plan, book, names: placeNames(book, said), days: readDays() };
  const read = await readRows(deps, { table: table.value, onShare, readRow: (row) => readLedgerRow(row, reading) });
  if (!read.ok) return read;
  const head = {
    ...headOf('ledger', table.value, columns),
    unknown: unknownPlaces(read.value.lines),
  };
  const named = Object.fromEntries([...columns].map(([field, at]) => [field, headings[at] ?? '']));
  return ok({ ...read.value, kind: 'ledger', head, mapping: { ...said, columns: named } });
}

async function readFacilities(
  deps: ImportDeps,
  { bytes, onShare }: Pick<UnreadFile, 'bytes'> & { readonly onShare: OnShare },
): Promise<Result<ReadFacilities, Refused>> {
  const table = openTable(bytes, (headings) => saysEnough(facilityColumns(headings).found));
  if (!table.ok) return table;
  const { headings } = table.value;
  const { found: columns, renamed } = facilityColumns(headings);
  const plan = { headings, columns, discreet: new Set<never>() };
  const read = await readRows(deps, { table: table.value, onShare, readRow: (row) => readFacilityRow(row, plan) });
  if (!read.ok) return read;
  return ok({ ...read.value, kind: 'facilities', head: { ...headOf('facilities', table.value, columns), renamed } });
}

/** A name alone could head any list. */
const saysEnough = (found: ReadonlyMap<string, number>): boolean => found.has('name') && found.size >= 3;

function headOf(kind: ImportKind, table: OpenTable, columns: ReadonlyMap<string, number>): ReportHead {
  const { encoding, delimiter, headings } = table;
  const read = new Set(columns.values());
  const unused = headings.filter((heading, at) => heading !== '' && !read.has(at));
  return { kind, encoding, delimiter, headings, unused, renamed: [], unknown: { rooms: [], slots: [] } };
}

/** Names of places that a mapping could explain; so many are enough for one sitting. */
const MOST_UNKNOWN = 200;

function unknownPlaces(lines: readonly ReadLine[]): ReportHead['unknown'] {
  const values = (why: string): readonly string[] => {
    const of = lines.flatMap(({ refused }) => (refused?.why === why && refused.value !== null ? [refused.value] : []));
    return [...new Set(of)].slice(0, MOST_UNKNOWN);
  };
  return { rooms: values('unknown-room'), slots: values('unknown-slot') };
}

interface RowsToRead<Value> {
  readonly table: OpenTable;
  readonly onShare: OnShare;
  readRow(row: CsvRow): ReadRow<Value>;
}

/** Rows between two looks at what else there is to do: some milliseconds. */
const AT_ONCE = 200;

async function readRows<Value extends { readonly key: string }>(
  { machine, letOthersIn }: ImportDeps,
  { table, onShare, readRow }: RowsToRead<Value>,
): Promise<Result<{ readonly rows: readonly Value[]; readonly lines: readonly ReadLine[] }, Refused>> {
  const rows: Value[] = [];
  const lines: ReadLine[] = [];
  let told = 0;
  for (const row of table.rows()) {
    if (lines.length === MOST_ROWS) return refuseFile('too-many-rows', { limit: MOST_ROWS });
    const { value, ...line } = readRow(row);
    const repaired = line.repairs.length > 0;
    if (repaired) told += 1;
    // What no report will show is not kept.
    lines.push({ ...line, repairs: told > MOST_REPORTED && !line.refused ? NOT_TOLD : line.repairs, repaired });
    // The key may hold words of the file: what is kept of it says nothing.
    if (value !== null) rows.push({ ...value, key: machine.hash(value.key) });
    if (lines.length % AT_ONCE !== 0) continue;
    onShare(row.end / table.length);
    await letOthersIn();
  }
  return ok({ rows, lines });
}

const NOT_TOLD: ReadLine['repairs'] = [];
