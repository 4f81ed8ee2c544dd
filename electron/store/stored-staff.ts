import type { Kysely, Selectable } from 'kysely';
import type { StaffAccount } from '../../shared/domain/house-view.ts';
import type { Staff } from '../ports/staff.ts';
import type { Tables } from './tables.ts';

/** Accounts and sessions, in SQLite. */
export function storedStaff(db: Kysely<Tables>): Staff {
  return {
    async byLogin(login) {
      return (await db.selectFrom('staff').selectAll().where('login', '=', login).executeTakeFirst()) ?? null;
    },
    async byId(id) {
      const row = await db.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toAccount(row) : null;
    },
    async add(record) {
      await db.insertInto('staff').values(record).execute();
    },
    async end(id, at) {
      await db.updateTable('staff').set({ endedAt: at }).where('id', '=', id).execute();
    },
    async setExportsUntil(id, exportsUntil) {
      await db.updateTable('staff').set({ exportsUntil }).where('id', '=', id).execute();
    },
    async managers(date) {
      const row = await db
        .selectFrom('staff')
        .select((eb) => eb.fn.countAll<number>().as('people'))
        .where('role', '=', 'manager')
        .where('endedAt', 'is', null)
        .where((eb) => eb.or([eb('endsOn', 'is', null), eb('endsOn', '>=', date)]))
        .executeTakeFirstOrThrow();
      return row.people;
    },
    async count() {
      const row = await db
        .selectFrom('staff')
        .select((eb) => eb.fn.countAll<number>().as('people'))
        .executeTakeFirstOrThrow();
      return row.people;
    },
    async startSession(session) {
      await db.insertInto('sessions').values(session).execute();
    },
    async session(tokenHash) {
      return (
        (await db.selectFrom('sessions').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst()) ?? null
      );
    },
    async updateSession(tokenHash, change) {
      await db.updateTable('sessions').set(change).where('tokenHash', '=', tokenHash).execute();
    },
    async endSession(tokenHash) {
      await db.deleteFrom('sessions').where('tokenHash', '=', tokenHash).execute();
    },
    async endSessionsOf(staff) {
      await db.deleteFrom('sessions').where('staff', '=', staff).execute();
    },
  };
}

/** The account without the means to check its password. */
export function toAccount(row: Selectable<Tables['staff']>): StaffAccount {
  const { id, login, name, role, createdAt, endsOn, exportsUntil, endedAt } = row;
  return { id, login, name, role, createdAt, endsOn, exportsUntil, endedAt };
}
