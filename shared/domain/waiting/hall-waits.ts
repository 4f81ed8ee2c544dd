import type { WaitBand, WaitReason } from './wait-band.ts';

/** What somebody who takes a ticket now is told. */
export interface LineWait {
  readonly band: WaitBand;
  /** The band ends after closing: today may not suffice. */
  readonly tight: boolean;
}

/** What somebody who waits is told. */
export interface StopWait extends LineWait {
  /** People who will be called before, in all lines that share the counters. */
  readonly ahead: number;
  /** Set when the band grew by more than one step since it was last shown. */
  readonly reason: WaitReason | null;
}

/** The waits of the hall at one instant. */
export interface HallWaits {
  /** Epoch ms. */
  readonly at: number;
  /** By letter. */
  readonly lines: Readonly<Record<string, LineWait>>;
  /** By id, waiting stops only. */
  readonly stops: Readonly<Record<string, StopWait>>;
}

/** Before anything is known of a line. */
export const nothingKnown: LineWait = { band: { kind: 'unknown' }, tight: false };

/** A hall of which nothing is known yet. */
export function noWaits(at: number): HallWaits {
  return { at, lines: {}, stops: {} };
}
