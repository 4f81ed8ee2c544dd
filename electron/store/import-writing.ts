import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { takesRoom, type Booking } from '../../shared/domain/rooms/booking.ts';
import type { FacilityRecord, ImportedBooking, Imports } from '../ports/imports.ts';
import { bookingColumns, bookingValues } from './booking-row.ts';
import { fixedQuery } from './fixed-query.ts';
import { insertRows } from './insert-rows.ts';
import type { Tables } from './tables.ts';

type Writing = Pick<
  Imports,
  'writeBookings' | 'clear' | 'writeFacilities' | 'writeFacility' | 'remove' | 'forget' | 'eraseFormer'
>;

/** What an import writes, many rows in a statement. */
export function importWriting(db: Kysely<Tables>): Writing {
  return {
    async writeBookings(importId, bookings) {
      await insertRows(
        db,
        BOOKINGS,
        bookings.map(({ booking }) => bookingValues(booking)),
      );
      await insertRows(db, PIECES, bookings.flatMap(piecesOf));
      await insertRows(db, CONTACTS, bookings.flatMap(contactOf));
      const without = bookings.filter(({ contact, before }) => contact === null && before !== null);
      await fixedQuery(db, NO_CONTACT, [idsOf(without.map(({ booking }) => booking.id))]);
      await insertRows(
        db,
        ROWS,
        bookings.map(({ booking, before, key }) => [importId, booking.id, key, former(before), markOf(booking)]),
      );
    },
    async clear(bookings) {
      await fixedQuery(db, CLEAR, [idsOf(bookings)]);
    },
    async writeFacilities(importId, facilities) {
      await insertRows(
        db,
        RECORDS,
        facilities.map(({ record }) => recordValues(record)),
      );
      await insertRows(
        db,
        ROWS,
        facilities.map(({ record, before }) => [importId, record.id, record.id, former(before), markOfRecord(record)]),
      );
    },
    async writeFacility(record) {
      await insertRows(db, RECORDS, [recordValues(record)]);
    },
    async remove({ kind }, targets) {
      await fixedQuery(db, kind === 'ledger' ? REMOVE_BOOKINGS : REMOVE_RECORDS, [idsOf(targets)]);
    },
    async forget(importId, targets) {
      await fixedQuery(db, FORGET, [importId, idsOf(targets)]);
    },
    async eraseFormer({ importedBefore, usedBefore }) {
      await fixedQuery(db, ERASE_FORMER, [importedBefore, usedBefore]);
    },
  };
}

/** Tells a booking as an import left it from one that was changed since. */
export const markOf = (booking: Booking): string => sealed(JSON.stringify(bookingValues(booking)));

/** The same of a facility. */
export const markOfRecord = ({ facility, importId }: FacilityRecord): string =>
  sealed(JSON.stringify([facility, importId]));

const sealed = (text: string): string => createHash('sha256').update(text).digest('base64url');

const piecesOf = ({ booking, pieces }: ImportedBooking) =>
  takesRoom(booking) ? [...new Set(pieces)].map((piece) => [piece, booking.from, booking.to, booking.id]) : [];

const contactOf = ({ booking, contact }: ImportedBooking) =>
  contact === null ? [] : [[booking.id, contact.name, contact.phone, contact.group]];

const recordValues = ({ id, facility, importId }: FacilityRecord) => [id, JSON.stringify(facility), importId];

const former = (before: object | null): string | null => (before === null ? null : JSON.stringify(before));

const idsOf = (ids: readonly string[]): string => JSON.stringify(ids);

const GIVEN = 'in (select value from json_each(?))';

const BOOKINGS = {
  head: `insert into bookings (${bookingColumns.join(', ')})`,
  tail: `on conflict (id) do update set ${bookingColumns
    .slice(1)
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')}`,
};
const PIECES = { head: 'insert into bookingPieces (piece, fromMinute, toMinute, booking)' };
const CONTACTS = {
  head: 'insert into bookingContacts (booking, name, phone, groupName)',
  tail: 'on conflict (booking) do update set name = excluded.name, phone = excluded.phone, groupName = excluded.groupName',
};
const ROWS = { head: 'insert into importRows (import, target, naturalKey, before, afterHash)' };
const RECORDS = {
  head: 'insert into facilityRecords (id, record, importId)',
  tail: 'on conflict (id) do update set record = excluded.record, importId = excluded.importId',
};
const NO_CONTACT = `delete from bookingContacts where booking ${GIVEN}`;
const CLEAR = `delete from bookingPieces where booking ${GIVEN}`;
const REMOVE_BOOKINGS = `delete from bookings where id ${GIVEN}`;
const REMOVE_RECORDS = `delete from facilityRecords where id ${GIVEN}`;
const FORGET = `delete from importRows where import = ? and target ${GIVEN}`;
/** Without its mark a row is never taken back. */
const ERASE_FORMER = `update importRows set before = null, afterHash = '' where before is not null
  and (import in (select id from imports where at < ?) or target in (select id from bookings where day < ?))`;
