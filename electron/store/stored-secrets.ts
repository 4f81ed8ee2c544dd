import type { Kysely } from 'kysely';
import type { HouseSecrets } from '../ports/house-secrets.ts';
import type { Tables } from './tables.ts';

const KIOSK_PIN = 'kioskPin';

/** Secrets of the house, in SQLite. */
export function storedSecrets(db: Kysely<Tables>): HouseSecrets {
  return {
    async kioskPin() {
      const row = await db.selectFrom('facts').select('value').where('name', '=', KIOSK_PIN).executeTakeFirst();
      return row?.value ?? null;
    },
    async setKioskPin(value) {
      await db
        .insertInto('facts')
        .values({ name: KIOSK_PIN, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
    },
  };
}
