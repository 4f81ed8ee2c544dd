import type { Fact } from '../domain/fact.ts';
import { paperDate } from './date-words.ts';
import { shownValue } from './shown-value.ts';

/**
 * A value as a Japanese form has it. Dates stand in eras; a date of birth has the western year beside it, since registers
 * have foreign residents' by the western calendar and no card says who is one.
 */
export function printedValue(fact: Fact, value: string): string {
  const { kind } = fact;
  return kind.kind === 'date' && value !== '' ? paperDate(value, kind.span === 'birth') : shownValue(fact, value, 'ja');
}
