/** The value below which this share (0–1) of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Rounded for print: microseconds of a millisecond say nothing. */
export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
