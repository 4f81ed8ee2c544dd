import type { Kysely } from 'kysely';
import type { Bookings } from '../ports/bookings.ts';
import { fixedQuery } from './fixed-query.ts';
import type { Tables } from './tables.ts';

/** Who to ask about bookings, in a table of its own: it is emptied while the bookings stay. */
export function storedContacts(db: Kysely<Tables>): Pick<Bookings, 'contactOf' | 'setContact' | 'eraseContacts'> {
  return {
    async contactOf(id) {
      const [row] = await fixedQuery<{ name: string; phone: string; groupName: string }>(db, READ, [id]);
      return row ? { name: row.name, phone: row.phone, group: row.groupName } : null;
    },
    async setContact(id, contact) {
      if (contact === null) await fixedQuery(db, ERASE, [id]);
      else await fixedQuery(db, WRITE, [id, contact.name, contact.phone, contact.group]);
    },
    async eraseContacts({ usedBefore, endedBefore }) {
      const erased = await fixedQuery(db, ERASE_OLD, [usedBefore, endedBefore]);
      await fixedQuery(db, UNTITLE_OLD, [usedBefore]);
      return erased.length;
    },
  };
}

const READ = 'select name, phone, groupName from bookingContacts where booking = ?';

const ERASE = 'delete from bookingContacts where booking = ?';

const WRITE = `insert into bookingContacts (booking, name, phone, groupName) values (?, ?, ?, ?)
  on conflict (booking) do update set name = excluded.name, phone = excluded.phone, groupName = excluded.groupName`;

/** Contacts are few, and each knows its booking. */
const ERASE_OLD = `delete from bookingContacts where exists (select 1 from bookings where id = booking
  and (day < ? or (state in ('cancelled', 'lapsed') and changedAt < ?))) returning booking`;

const UNTITLE_OLD = `update bookings set title = '' where day < ? and kind = 'use' and published = 0 and title <> ''`;
