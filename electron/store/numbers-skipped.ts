import { sql, type RawBuilder } from 'kysely';

/** Name of the fact that says how many numbers a day's series leaves out. */
export const skippedFact = (businessDay: string): string => `numbersSkipped ${businessDay}`;

/**
 * How many numbers the series of a day leave out at their start, as SQL: 0, or more after a damaged file was
 * replaced during the day, so that no new ticket repeats one that is already in a visitor's hand.
 */
export function numbersSkipped(businessDay: string): RawBuilder<number> {
  return sql<number>`coalesce((select cast(value as integer) from facts where name = ${skippedFact(businessDay)}), 0)`;
}
