import type { Kysely } from 'kysely';
import type { UndoRecord } from '../../shared/domain/undo.ts';
import type { EventLog } from '../ports/event-log.ts';
import { fixedQuery } from './fixed-query.ts';
import type { Tables } from './tables.ts';

/** The append-only log, in SQLite. */
export function storedEvents(db: Kysely<Tables>): EventLog {
  return {
    async add({
      kind,
      at,
      businessDay,
      stop = null,
      counter = null,
      staff = null,
      device = null,
      undo,
      undoes = null,
      booking = null,
    }) {
      const record = undo ? JSON.stringify(undo) : null;
      await fixedQuery(db, ADD, [kind, at, businessDay, stop, counter, staff, device, record, undoes, booking]);
    },
    async bySeq(seq) {
      const row = await db.selectFrom('events').selectAll().where('seq', '=', seq).executeTakeFirst();
      if (!row) return null;
      const { kind, at, businessDay, stop, counter, staff, undo } = row;
      return {
        seq,
        kind,
        at,
        businessDay,
        ...(stop === null ? {} : { stop }),
        ...(counter === null ? {} : { counter }),
        ...(staff === null ? {} : { staff }),
        ...(undo === null ? {} : { undo: JSON.parse(undo) as UndoRecord }),
      };
    },
    async undone(seq) {
      const text = 'select 1 from events where seq > ? and undoes = ? limit 1';
      return (await fixedQuery(db, text, [seq, seq])).length > 0;
    },
  };
}

const ADD = `insert into events (kind, at, businessDay, stop, counter, staff, device, undo, undoes, booking)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
