import type { Kysely, Selectable } from 'kysely';
import type { LocalText } from '../../shared/domain/language.ts';
import type { Notice, ShownWhen } from '../../shared/domain/notice.ts';
import type { Notices } from '../ports/notices.ts';
import type { Tables } from './tables.ts';

/** Notices for the displays, in SQLite. */
export function storedNotices(db: Kysely<Tables>): Notices {
  const running = async () => {
    const rows = await db
      .selectFrom('notices')
      .selectAll()
      .where('endedAt', 'is', null)
      .orderBy('changedAt', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return rows.map(noticeOf);
  };
  return {
    async put(notice) {
      const row = rowOf(notice);
      await db
        .insertInto('notices')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    async byId(id) {
      const row = await db.selectFrom('notices').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? noticeOf(row) : null;
    },
    running,
    async all(ended) {
      const past = await db
        .selectFrom('notices')
        .selectAll()
        .where('endedAt', 'is not', null)
        .orderBy('endedAt', 'desc')
        .orderBy('id', 'desc')
        .limit(ended)
        .execute();
      return [...(await running()), ...past.map(noticeOf)];
    },
  };
}

type Row = Selectable<Tables['notices']>;

function rowOf({ title, text, when, emergency, ...rest }: Notice): Row {
  return {
    ...rest,
    title: JSON.stringify(title),
    text: JSON.stringify(text),
    shownWhen: JSON.stringify(when),
    emergency: emergency ? JSON.stringify(emergency) : null,
  };
}

function noticeOf({ title, text, shownWhen, emergency, ...rest }: Row): Notice {
  return {
    ...rest,
    title: JSON.parse(title) as LocalText,
    text: JSON.parse(text) as LocalText,
    when: JSON.parse(shownWhen) as ShownWhen,
    emergency: emergency === null ? null : (JSON.parse(emergency) as Notice['emergency']),
  };
}
