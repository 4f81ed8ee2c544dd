import { BAND_STEP } from './band-of.ts';
import type { StopWait } from './hall-waits.ts';
import type { WaitBand, WaitReason } from './wait-band.ts';

/** What a stop was told, as far as the next telling depends on it. */
export interface ShownBand {
  /** The lowest upper edge told since the last reason; Infinity = unknown. */
  readonly to: number;
  /** How it stood then: people before, counters that served the line. */
  readonly ahead: number;
  readonly serving: number;
  readonly reason: { readonly why: WaitReason; readonly since: number; readonly before: number } | null;
}

/** A new estimate of a stop, with what may have changed it. */
export interface NewWait {
  readonly at: number;
  readonly wait: StopWait;
  /** Counters that serve the line now. */
  readonly serving: number;
}

/** A reason stands this long (ms), or until the band is back where it was. */
const REASON_SHOWN_MS = 10 * 60_000;

/**
 * What is shown after what was shown before: the new band, and where its upper edge lies more than one step over the lowest
 * that was told, the reason. Small steps add up, so nobody is moved back minute by minute without a word.
 */
export function shownBand(
  before: ShownBand | null,
  { at, wait, serving }: NewWait,
): { readonly wait: StopWait; readonly shown: ShownBand } {
  const to = upperEdge(wait.band);
  const { ahead } = wait;
  if (before !== null && to > before.to + BAND_STEP) {
    const why = reasonFor(before, ahead, serving);
    const shown = { to, ahead, serving, reason: { why, since: at, before: before.to } };
    return { wait: { ...wait, reason: why }, shown };
  }
  const reason = stillTold(before, to, at);
  const lower = before === null || to <= before.to;
  const anchor = lower ? { to, ahead, serving } : { to: before.to, ahead: before.ahead, serving: before.serving };
  return { wait: { ...wait, reason: reason?.why ?? null }, shown: { ...anchor, reason } };
}

function upperEdge(band: WaitBand): number {
  if (band.kind === 'at-once') return 0;
  return band.kind === 'minutes' ? band.to : Number.POSITIVE_INFINITY;
}

function reasonFor(before: ShownBand, ahead: number, serving: number): WaitReason {
  if (serving < before.serving) return 'counter-away';
  return ahead > before.ahead ? 'somebody-before' : 'longer-today';
}

function stillTold(before: ShownBand | null, to: number, at: number): ShownBand['reason'] {
  const reason = before?.reason ?? null;
  return reason !== null && at - reason.since < REASON_SHOWN_MS && to > reason.before ? reason : null;
}
