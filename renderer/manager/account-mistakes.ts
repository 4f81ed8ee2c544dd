/** Shortest password of a new account; the contract asks the same. */
export const PASSWORD_LENGTH = 10;

const LONGEST_NAME = 64;
const LONGEST_PASSWORD = 200;

/** What is wrong with a field, before the hub is asked. */
export type Mistake =
  | { readonly kind: 'empty' }
  | { readonly kind: 'long' }
  | { readonly kind: 'short'; readonly count: number }
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'past' };

/** A name, a login, a code, a place: something, but not too much. */
export function nameMistake(value: string): Mistake | null {
  const { length } = value.trim();
  if (length === 0) return { kind: 'empty' };
  return length > LONGEST_NAME ? { kind: 'long' } : null;
}

/** Length is what counts. */
export function passwordMistake({ length }: string): Mistake | null {
  if (length === 0) return { kind: 'empty' };
  if (length < PASSWORD_LENGTH) return { kind: 'short', count: PASSWORD_LENGTH - length };
  return length > LONGEST_PASSWORD ? { kind: 'tooLong' } : null;
}

/** A last day (ISO date, or nothing) that is over already would make an account nobody can use. */
export function lastDayMistake(endsOn: string, today: string): Mistake | null {
  return endsOn !== '' && endsOn < today ? { kind: 'past' } : null;
}
