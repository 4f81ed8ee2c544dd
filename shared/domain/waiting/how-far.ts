import type { WaitBand } from './wait-band.ts';

/**
 * How far somebody who waits may go: `here` = the number may be called any minute · `building` = near enough to hear it ·
 * `until` = there is time until about this instant (epoch ms).
 */
export type HowFar =
  { readonly kind: 'here' } | { readonly kind: 'building' } | { readonly kind: 'until'; readonly at: number };

/** What is told to somebody who waits. */
export interface Waiting {
  readonly ahead: number;
  readonly band: WaitBand;
}

const MINUTE_MS = 60_000;
/** With nobody, or a band that begins below this (minutes), the turn may come at any time. */
const SOON = 10;
/** An errand outside is worth it from this many minutes on. */
const WORTH_LEAVING = 20;
/** Back by this part of the band's beginning: one in five is called before it. */
const BACK_BY = 2 / 3;
/** The time to be back is told on the clock's own five minutes. */
const STEP_MS = 5 * MINUTE_MS;

/** The rule for the phone page. Rather too near than too far: a missed call costs more than a dull half hour. */
export function howFar({ ahead, band }: Waiting, now: number): HowFar {
  if (ahead === 0 || band.kind === 'at-once') return { kind: 'here' };
  if (band.kind === 'unknown') return { kind: 'building' };
  if (band.from < SOON) return { kind: 'here' };
  const back = Math.floor((now + band.from * BACK_BY * MINUTE_MS) / STEP_MS) * STEP_MS;
  return back - now < WORTH_LEAVING * MINUTE_MS ? { kind: 'building' } : { kind: 'until', at: back };
}
