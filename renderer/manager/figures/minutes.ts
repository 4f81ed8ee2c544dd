import type { Spread } from '../../../shared/domain/spread.ts';
import type { Words } from '../use-texts.ts';

/** Which end of the times is told. */
export type SpreadEnd = 'median' | 'p90';

/** A time in whole minutes (below ten to a half), or why there is none. */
export function minutesWords(spread: Spread, end: SpreadEnd, t: Words): string {
  switch (spread.kind) {
    case 'none':
      return '–';
    case 'few':
      return t('figures.few');
    case 'times':
      return t('figures.minutes', { minutes: plainMinutes(spread[end]) });
  }
}

/** Minutes as they are worth saying. */
export function plainMinutes(minutes: number): number {
  return minutes < 10 ? Math.round(minutes * 2) / 2 : Math.round(minutes);
}
