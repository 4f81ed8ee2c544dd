import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { FigureStop } from '../../shared/domain/figure-stop.ts';
import { EMERGENCY_LETTER } from '../../shared/domain/numbering.ts';
import type { RatingCount } from '../../shared/domain/rating-figures.ts';
import type { FigureDays } from '../ports/figures.ts';
import { fixedQuery } from './fixed-query.ts';
import type { Tables } from './tables.ts';

/** Past days, read from SQLite one at a time: the longest piece of a year is its busiest day. */
export function storedFigures(db: Kysely<Tables>): FigureDays {
  return {
    async day(businessDay) {
      await othersFirst();
      const stops = await fixedQuery<StopRead>(db, STOPS, [businessDay]);
      const ratings = await fixedQuery<RatingCount>(db, RATINGS, [businessDay]);
      return { stops: stops.map(toFigureStop), ratings };
    },
  };
}

type StopRead = Omit<FigureStop, 'paper'> & { readonly letter: string };

function toFigureStop({ letter, ...stop }: StopRead): FigureStop {
  return { ...stop, paper: letter === EMERGENCY_LETTER };
}

/** By the visits of the day: their numbers are an index, and the stops of a visit lie side by side. */
const STOPS = `select visits.id as visit, visits.letter, stops.line, stops.errand, stops.kind, stops.state, stops.arrivedAt,
    stops.waitingSince, stops.firstCalledAt, stops.calledAt, stops.servingAt, stops.absentAt, stops.doneAt,
    stops.promisedFrom, stops.promisedTo, stops.outcome
  from visits join stops on stops.id between visits.id || '.' and visits.id || '.~'
  where visits.businessDay = ?`;

const RATINGS = 'select score, topic, count(*) as count from ratings where businessDay = ? group by score, topic';
