import type { FigureStop } from '../../shared/domain/figure-stop.ts';
import type { RatingCount } from '../../shared/domain/rating-figures.ts';

/** What the figures of one business day are made of. */
export interface DayOfFigures {
  readonly stops: readonly FigureStop[];
  readonly ratings: readonly RatingCount[];
}

/** Past days, for the figures. */
export interface FigureDays {
  /** One business day (ISO date). Before it is read everything else that waits has its turn, so that calls go on meanwhile. */
  day(businessDay: string): Promise<DayOfFigures>;
}
