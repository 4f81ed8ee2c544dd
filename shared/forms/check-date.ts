import type { FactKind } from '../domain/fact.ts';
import { fail, ok, type Result } from '../lib/result.ts';

type Span = Extract<FactKind, { kind: 'date' }>['span'];

/** Years back that a day of somebody's life may lie. */
const LIFE = 130;

/** Years that a day to come may lie ahead. */
const AHEAD = 2;

/**
 * A date `YYYY-MM-DD` that exists and lies in its span. A date of birth may have `00` for a day or month that nobody knows,
 * as registers and cards have it. `today` is an ISO date.
 */
export function checkDate(
  value: string,
  span: Span,
  today: string,
): Result<string, { code: 'no-such-date' | 'date-out-of-span' }> {
  const incomplete = span === 'birth' && /-00/.test(value);
  if (!(incomplete ? mayBeKnown(value) : exists(value))) return fail('no-such-date');
  // Of an incomplete date the year is compared, if there is one.
  const compared = incomplete ? (value.startsWith('0000') ? 0 : 4) : value.length;
  const [known, from, to] = [value, ...bounds(span, today)].map((date) => date.slice(0, compared));
  return String(known) < String(from) || String(known) > String(to) ? fail('date-out-of-span') : ok(value);
}

/** The rest must be a month and a day. */
const mayBeKnown = (value: string): boolean => /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])$/.test(value);

function exists(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function bounds(span: Span, today: string): readonly [string, string] {
  switch (span) {
    case 'birth':
    case 'past':
      return [moved(today, -LIFE), today];
    case 'soon':
      return [today, moved(today, AHEAD)];
    case 'any':
      return [moved(today, -LIFE), moved(today, LIFE)];
  }
}

const moved = (date: string, years: number): string => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
