import { CompiledQuery, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Runs SQL whose text never changes; `?` are the parameters in order. For what every ticket and every
 * picture of the hall needs: building those anew each time cost as much as running them (test/bench, issue and call).
 * Everything else is built by Kysely.
 */
export async function fixedQuery<Row>(
  db: Kysely<Tables>,
  text: string,
  parameters: readonly (string | number | null)[],
): Promise<readonly Row[]> {
  return (await db.executeQuery<Row>(CompiledQuery.raw(text, [...parameters]))).rows;
}
