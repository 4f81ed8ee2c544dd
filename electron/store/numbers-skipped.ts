import type { Kysely } from 'kysely';
import { fixedQuery } from './fixed-query.ts';
import type { Tables } from './tables.ts';

/** Name of the fact that says how many numbers a day's series leave out. */
export const skippedFact = (businessDay: string): string => `numbersSkipped ${businessDay}`;

/**
 * How many numbers the series of a day leave out at their start: 0, or more after a damaged file was replaced during
 * the day, so that no new ticket repeats one that is already in a visitor's hand.
 */
export async function numbersSkipped(db: Kysely<Tables>, businessDay: string): Promise<number> {
  const text = 'select value from facts where name = ?';
  const [row] = await fixedQuery<{ value: string }>(db, text, [skippedFact(businessDay)]);
  return row ? Number(row.value) : 0;
}
