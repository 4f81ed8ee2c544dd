import { assumptions } from './assumptions.ts';
import { quantile } from './sample-runs.ts';
import type { WaitBand } from './wait-band.ts';

/** Bands are told in steps of this many minutes. */
export const BAND_STEP = 5;

/** Beyond this (minutes) nobody believes a band: nobody serves the line as far as is known. */
const LONGEST = 12 * 60;

/** The band told for sorted samples (minutes). `first` = nobody is called before. */
export function bandOf(samples: Float64Array, first: boolean): WaitBand {
  const latest = quantile(samples, assumptions.upper);
  if (latest > LONGEST) return { kind: 'unknown' };
  if (first && (samples.at(-1) ?? 0) === 0) return { kind: 'at-once' };
  const from = Math.floor(quantile(samples, assumptions.lower) / BAND_STEP) * BAND_STEP;
  return { kind: 'minutes', from, to: Math.max(from + BAND_STEP, Math.ceil(latest / BAND_STEP) * BAND_STEP) };
}
