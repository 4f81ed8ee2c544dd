import type { Kysely } from 'kysely';
import type { BookingContact } from '../../shared/domain/rooms/booking.ts';
import type { DoneImport, ImportReport, LedgerMapping } from '../../shared/domain/rooms/import-report.ts';
import type { PublicFacility } from '../../shared/domain/rooms/public-facility.ts';
import type { BroughtBooking } from '../../shared/import/match-ledger.ts';
import type { TakenPiece } from '../../shared/import/taken-places.ts';
import type { FacilityRecord, FormerBooking, ImportedRow, Imports } from '../ports/imports.ts';
import { bookingColumns, toBooking } from './booking-row.ts';
import { fixedQuery } from './fixed-query.ts';
import { importWriting, markOf, markOfRecord } from './import-writing.ts';
import type { BookingRow, RoomTables } from './room-tables.ts';
import type { Tables } from './tables.ts';

/** Imports in SQLite. */
export function storedImports(db: Kysely<Tables>): Imports {
  return { ...doneImports(db), ...whatThereIs(db), ...rows(db), ...mappings(db), ...importWriting(db) };
}

function doneImports(db: Kysely<Tables>): Pick<Imports, 'add' | 'byId' | 'newest' | 'setUndone'> {
  return {
    async add({ id, kind, at, by, counts, undoneAt }) {
      await fixedQuery(db, ADD, [id, kind, at, by, JSON.stringify(counts), undoneAt]);
    },
    async byId(id) {
      const [row] = await fixedQuery<RoomTables['imports']>(db, BY_ID, [id]);
      return row ? toDone(row) : null;
    },
    async newest(most) {
      return (await fixedQuery<RoomTables['imports']>(db, NEWEST, [most])).map(toDone);
    },
    async setUndone(id, at) {
      await fixedQuery(db, UNDONE, [at, id]);
    },
  };
}

const toDone = ({ id, kind, at, doneBy, counts, undoneAt }: RoomTables['imports']): DoneImport => {
  return { id, kind, at, by: doneBy, counts: JSON.parse(counts) as ImportReport['counts'], undoneAt };
};

type ContactColumns = Readonly<Record<'contactName' | 'contactPhone' | 'contactGroup', string | null>>;

type BroughtRow = BookingRow & ContactColumns & { readonly naturalKey: string; readonly afterHash: string };

function whatThereIs(db: Kysely<Tables>): Pick<Imports, 'brought' | 'taken' | 'facilities'> {
  return {
    async brought(keys) {
      const found = new Map<string, BroughtBooking[]>();
      const seen = new Set<string>();
      for (const row of await fixedQuery<BroughtRow>(db, BROUGHT, [JSON.stringify(keys)])) {
        if (seen.has(row.id)) continue;
        seen.add(row.id);
        const { key, brought } = toBrought(row);
        found.set(key, [...(found.get(key) ?? []), brought]);
      }
      return found;
    },
    taken: ({ from, to }) => fixedQuery<TakenPiece>(db, TAKEN, [from - LONGEST, to, from]),
    async facilities() {
      return (await fixedQuery<RoomTables['facilityRecords']>(db, RECORDS, [])).map(toRecord);
    },
  };
}

function toBrought({ naturalKey: key, afterHash, contactName, contactPhone, contactGroup, ...row }: BroughtRow) {
  const booking = toBooking(row);
  const contact: BookingContact | null =
    contactName === null ? null : { name: contactName, phone: contactPhone ?? '', group: contactGroup ?? '' };
  return { key, brought: { booking, contact, untouched: markOf(booking) === afterHash } };
}

const toRecord = ({ id, record, importId }: RoomTables['facilityRecords']): FacilityRecord => {
  return { id, facility: JSON.parse(record) as PublicFacility, importId };
};

type StoredRow = Pick<RoomTables['importRows'], 'target' | 'before' | 'afterHash'>;

function rows(db: Kysely<Tables>): Pick<Imports, 'rowsOf'> {
  return {
    async rowsOf({ id, kind }, after) {
      if (kind === 'ledger') {
        const found = await fixedQuery<StoredRow & BookingRow>(db, ROWS_OF_BOOKINGS, [id, after, PAGE]);
        return found.map(({ target, before, afterHash, ...row }) =>
          imported({ target, before, afterHash }, row.id === null ? null : markOf(toBooking(row))),
        );
      }
      const found = await fixedQuery<StoredRow & RoomTables['facilityRecords']>(db, ROWS_OF_RECORDS, [id, after, PAGE]);
      return found.map(({ target, before, afterHash, ...row }) =>
        imported({ target, before, afterHash }, row.id === null ? null : markOfRecord(toRecord(row))),
      );
    },
  };
}

function imported({ target, before, afterHash }: StoredRow, mark: string | null): ImportedRow {
  const former = before === null ? null : (JSON.parse(before) as FormerBooking | FacilityRecord);
  return { target, before: former, untouched: mark === afterHash };
}

function mappings(db: Kysely<Tables>): Pick<Imports, 'mappings' | 'saveMapping'> {
  return {
    async mappings() {
      const found = await fixedQuery<{ mapping: string }>(db, 'select mapping from mappings order by name', []);
      return found.map(({ mapping }) => JSON.parse(mapping) as LedgerMapping);
    },
    async saveMapping(mapping) {
      await fixedQuery(db, SAVE_MAPPING, [mapping.name, JSON.stringify(mapping)]);
    },
  };
}

/** Rows of an import that are read at once. */
const PAGE = 500;
/** Minutes of the longest booking: see the migration. */
const LONGEST = 2880;

const ADD = 'insert into imports (id, kind, at, doneBy, counts, undoneAt) values (?, ?, ?, ?, ?, ?)';
const BY_ID = 'select * from imports where id = ?';
const NEWEST = 'select * from imports order by at desc, id desc limit ?';
const UNDONE = 'update imports set undoneAt = ? where id = ?';

const OF_BOOKING = bookingColumns.map((column) => `bookings.${column}`).join(', ');

/** The newest import first: what it left is what counts. */
const BROUGHT = `select importRows.naturalKey, importRows.afterHash, ${OF_BOOKING},
  bookingContacts.name as contactName, bookingContacts.phone as contactPhone, bookingContacts.groupName as contactGroup
  from importRows join imports on imports.id = importRows.import join bookings on bookings.id = importRows.target
  left join bookingContacts on bookingContacts.booking = bookings.id
  where importRows.naturalKey in (select value from json_each(?)) order by imports.at desc, imports.id desc, bookings.id`;

/** Found by the bookings, of which the times are an index. */
const TAKEN = `select piece, bookingPieces.fromMinute as "from", bookingPieces.toMinute as "to", booking as owner
  from bookings join bookingPieces on bookingPieces.booking = bookings.id
  where bookings.state in ('tentative', 'confirmed') and bookings.fromMinute > ? and bookings.fromMinute < ?
  and bookings.toMinute > ?`;

const RECORDS = 'select id, record, importId from facilityRecords order by id';

const OF_IMPORT = `where importRows.import = ? and importRows.target > ? order by importRows.target limit ?`;
const ROWS_OF_BOOKINGS = `select target, before, afterHash, ${OF_BOOKING}
  from importRows left join bookings on bookings.id = importRows.target ${OF_IMPORT}`;
const ROWS_OF_RECORDS = `select target, before, afterHash, facilityRecords.id, record, importId
  from importRows left join facilityRecords on facilityRecords.id = importRows.target ${OF_IMPORT}`;

const SAVE_MAPPING = `insert into mappings (name, mapping) values (?, ?)
  on conflict (name) do update set mapping = excluded.mapping`;
