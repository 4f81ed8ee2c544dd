import { emergencyNumber, LAST_EMERGENCY_NUMBER } from '../../../shared/domain/numbering.ts';

/** Slips of one printing; more would be paper for weeks. */
export const MOST_SLIPS = 200;

/** Numbers that are printed together, both included. */
export interface SlipRange {
  readonly from: number;
  readonly to: number;
}

/** What is wrong with a typed range. */
export type SlipMistake = 'number' | 'backwards' | 'many';

/** The range two fields say, or what is wrong with it. */
export function slipRange(from: string, to: string): SlipRange | SlipMistake {
  const [first, last] = [emergencyNumber(from), emergencyNumber(to)];
  if (first === null || last === null) return 'number';
  if (first > last) return 'backwards';
  return last - first >= MOST_SLIPS ? 'many' : { from: first, to: last };
}

/** The next numbers to print after the last one, five sheets of eight; after the highest they begin again. */
export function nextSlips(printedTo: number): SlipRange {
  const from = printedTo >= LAST_EMERGENCY_NUMBER ? 1 : printedTo + 1;
  return { from, to: Math.min(from + 39, LAST_EMERGENCY_NUMBER) };
}

/** Every number of a range. */
export function numbersOf({ from, to }: SlipRange): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
