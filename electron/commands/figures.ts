import { datesOf, dayClock } from '../../shared/domain/day-clock.ts';
import { LONGEST_RANGE_DAYS, type FigureRange, type Figures } from '../../shared/domain/figures.ts';
import { figuresSum } from '../../shared/domain/figures-sum.ts';
import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import { dayRule, type Deps } from './command.ts';

/** Why there are no figures of a range. */
export type RangeError =
  { readonly code: 'RANGE_BACKWARDS' } | { readonly code: 'RANGE_TOO_LONG'; readonly data: { readonly days: number } };

/** The figures of a range of business days. Reads day by day and stops when nobody waits for the answer any more. */
export function figures({ store, content }: Deps) {
  return async (range: FigureRange, signal?: AbortSignal): Promise<Result<Figures, RangeError>> => {
    if (range.from > range.to) return fail('RANGE_BACKWARDS');
    if (Date.parse(range.to) - Date.parse(range.from) >= LONGEST_RANGE_DAYS * 86_400_000) {
      return failWith('RANGE_TOO_LONG', { days: LONGEST_RANGE_DAYS });
    }
    const rule = dayRule(content().town);
    const sum = figuresSum();
    for (const day of datesOf(range)) {
      if (signal?.aborted) break;
      const { stops, ratings } = await store.access.figures.day(day);
      if (stops.length > 0 || ratings.length > 0) sum.add({ ...dayClock(day, rule), stops, ratings });
    }
    return ok(sum.figures(range));
  };
}
