import type { ReadOutcome } from './card-reader.ts';

/** The kinds of outcome of a reading, as a list. */
export const readOutcomes = [
  'ok',
  'wrong-pin',
  'last-try',
  'removed',
  'blocked',
  'unsupported-card',
  'timeout',
  'cancelled',
  'busy',
  'reader-unavailable',
] as const satisfies ReadOutcome['kind'][];
