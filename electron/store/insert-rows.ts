import type { Kysely } from 'kysely';
import { fixedQuery } from './fixed-query.ts';
import type { Tables } from './tables.ts';

/** What a column takes. */
export type Cell = string | number | null;

/** Rows of one statement: more of them are no faster, and a statement keeps everybody else waiting. */
const AT_ONCE = 50;

/** Inserts many rows, many in one statement. `head` = "insert into t (a, b)", `tail` = what follows the values. */
export async function insertRows(
  db: Kysely<Tables>,
  { head, tail = '' }: { readonly head: string; readonly tail?: string },
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const some = rows.slice(at, at + AT_ONCE);
    const row = `(${(some[0] ?? []).map(() => '?').join(', ')})`;
    await fixedQuery(db, `${head} values ${some.map(() => row).join(', ')} ${tail}`, some.flat());
  }
}
