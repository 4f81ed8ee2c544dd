/** How long something takes, told by the middle and the long end. `few` = too few for a time that is nobody's own. */
export type Spread =
  | { readonly kind: 'none' }
  | { readonly kind: 'few' }
  /** Minutes, to a tenth. `p90`: nine of ten are not longer. */
  | { readonly kind: 'times'; readonly count: number; readonly median: number; readonly p90: number };

/** Times of fewer people than this are not told: one of two would be known to the other. */
export const FEWEST_TIMES = 3;

/** Times counted by tenths of a minute: a year of a hall needs some hundred entries. */
export type TimeCounts = Map<number, number>;

/** Counts one more time (minutes). */
export function countTime(counts: TimeCounts, minutes: number): void {
  const tenths = Math.round(minutes * 10);
  counts.set(tenths, (counts.get(tenths) ?? 0) + 1);
}

/** What the counted times say. */
export function spreadOf(counts: TimeCounts): Spread {
  const times = [...counts].sort(([a], [b]) => a - b);
  const count = times.reduce((sum, [, people]) => sum + people, 0);
  if (count === 0) return { kind: 'none' };
  if (count < FEWEST_TIMES) return { kind: 'few' };
  const at = (share: number): number => nearestRank(times, Math.ceil(share * count)) / 10;
  return { kind: 'times', count, median: at(0.5), p90: at(0.9) };
}

/** The value at a rank counted from 1, of values in order with how often they stand there. */
function nearestRank(values: readonly (readonly [value: number, times: number])[], rank: number): number {
  let passed = 0;
  for (const [value, times] of values) {
    passed += times;
    if (passed >= rank) return value;
  }
  return Number.NaN;
}
