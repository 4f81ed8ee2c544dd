import type { Kysely } from 'kysely';
import type { Devices } from '../ports/devices.ts';
import type { Tables } from './tables.ts';

/** Paired devices and pairing codes, in SQLite. */
export function storedDevices(db: Kysely<Tables>): Devices {
  return {
    async byToken(tokenHash) {
      const row = await db
        .selectFrom('devices')
        .select(['id', 'kind', 'name'])
        .where('tokenHash', '=', tokenHash)
        .where('revokedAt', 'is', null)
        .executeTakeFirst();
      return row ?? null;
    },
    async add({ at, ...device }) {
      await db
        .insertInto('devices')
        .values({ ...device, pairedAt: at, revokedAt: null, lastSeenAt: at })
        .execute();
    },
    async seen(id, at) {
      await db.updateTable('devices').set({ lastSeenAt: at }).where('id', '=', id).execute();
    },
    async revoke(id, at) {
      const done = await db
        .updateTable('devices')
        .set({ revokedAt: at })
        .where('id', '=', id)
        .where('revokedAt', 'is', null)
        .executeTakeFirst();
      return done.numUpdatedRows === 1n;
    },
    async addCode(code) {
      await db.insertInto('pairingCodes').values(code).execute();
    },
    async takeCode(codeHash, at) {
      await db.deleteFrom('pairingCodes').where('expiresAt', '<=', at).execute();
      const row = await db
        .deleteFrom('pairingCodes')
        .where('codeHash', '=', codeHash)
        .returning(['kind', 'name'])
        .executeTakeFirst();
      return row ?? null;
    },
  };
}
