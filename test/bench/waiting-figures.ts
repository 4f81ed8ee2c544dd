import { percentile, rounded } from './figures.ts';
import type { Told } from './waiting-days.ts';
import { rivals } from './waiting-estimators.ts';

/** Off by this many minutes to the short side is what people are angry about. */
const SHORT = 5;

/** How far each estimator is off in one hall. */
export function hallFigures(told: readonly Told[]): object {
  const known = told.filter(({ band }) => band.kind !== 'unknown');
  const waits = told.map(({ actual }) => actual);
  const { band_too_short_5min: short, ...band } = bandFigures(told);
  const ours = errorFigures('ours', known);
  // A visitor is told the band, not its middle; the others have one number for both.
  return {
    arrivals: told.length,
    mean_wait: mean(waits),
    wait_p90: rounded(percentile(waits, 0.9)),
    ours: { ...ours, too_short_5min: short, middle_too_short_5min: ours.too_short_5min },
    ...Object.fromEntries(Object.keys(rivals).map((name) => [name, errorFigures(name, known)])),
    ...band,
  };
}

function errorFigures(name: string, told: readonly Told[]) {
  const errors = told.map(({ said, actual }) => (said[name] ?? 0) - actual);
  return {
    mae: mean(errors.map(Math.abs)),
    rmse: rounded(Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length)),
    too_short_5min: share(errors, (error) => error < -SHORT),
  };
}

/**
 * How the bands told turned out. `_waiting` = without those who were told "at once"; `unknown` = arrivals for whom nobody
 * served the line yet and who were told nothing.
 */
export function bandFigures(told: readonly Told[]) {
  const bands = told.flatMap(({ band, actual }) => (band.kind === 'minutes' ? [{ ...band, actual }] : []));
  const atOnce = told.filter(({ band }) => band.kind === 'at-once').map(({ actual }) => ({ from: 0, to: 1, actual }));
  const all = [...bands, ...atOnce];
  return {
    coverage_upper: share(all, ({ to, actual }) => actual <= to),
    coverage_upper_waiting: share(bands, ({ to, actual }) => actual <= to),
    inside_band_waiting: share(bands, ({ from, to, actual }) => actual >= from && actual <= to),
    band_too_short_5min: share(all, ({ to, actual }) => actual > to + SHORT),
    band_width: mean(bands.map(({ from, to }) => to - from)),
    at_once: share(told, ({ band }) => band.kind === 'at-once'),
    unknown: share(told, ({ band }) => band.kind === 'unknown'),
  };
}

function share<Item>(items: readonly Item[], counts: (item: Item) => boolean): number {
  return rounded(items.filter(counts).length / items.length, 3);
}

function mean(values: readonly number[]): number {
  return rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}
