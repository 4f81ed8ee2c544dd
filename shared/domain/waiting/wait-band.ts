/**
 * How long somebody waits, as it is told: `at-once`, or whole minutes rounded to 5 with the upper edge at least the 80th
 * percentile. `unknown` = nobody serves the line and nobody said when.
 */
export type WaitBand =
  | { readonly kind: 'at-once' }
  | { readonly kind: 'minutes'; readonly from: number; readonly to: number }
  | { readonly kind: 'unknown' };

/** Why a band grew, in words on the screen: a counter went away, somebody comes before, or it simply takes longer today. */
export type WaitReason = 'counter-away' | 'somebody-before' | 'longer-today';
