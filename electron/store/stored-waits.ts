import type { Kysely } from 'kysely';
import {
  LONGEST_SERVICE,
  SHORTEST_SERVICE,
  type FinishedStop,
  type PastService,
} from '../../shared/domain/waiting/service-times.ts';
import type { WaitReader } from '../ports/wait-reader.ts';
import { fixedQuery } from './fixed-query.ts';
import { readStops } from './stop-row.ts';
import { counterStates } from './stored-hall.ts';
import { ACTIVE, CALLING_ORDER } from './stored-visits.ts';
import type { Tables } from './tables.ts';

/** More people than this wait in no line; a crowd made by a machine must not hold up the tickets. */
const MOST_WAITING = 150;
/** Stops with several matters teach nothing about one. The newest services of a day say how the day goes; the means of errands need no more either. */
const MOST_FINISHED = 400;

/** What waits are estimated from, read from SQLite. */
export function storedWaits(db: Kysely<Tables>): WaitReader {
  return {
    today: (businessDay, lines) =>
      db.connection().execute(async (held) => ({
        ...(await openStops(held, businessDay, lines)),
        finished: await fixedQuery<FinishedStop>(held, FINISHED, [businessDay, MOST_FINISHED]),
        counters: await counterStates(held),
      })),
    past: (businessDay) => fixedQuery<PastService>(db, PAST, [businessDay, SHORTEST_SERVICE, LONGEST_SERVICE]),
  };
}

/** Line by line, as the index of those who wait has them: a crowd is neither sorted nor read to its end. */
async function openStops(db: Kysely<Tables>, businessDay: string, lines: readonly string[]) {
  const open = [...(await readStops(db, OPEN, [businessDay]))];
  let all = true;
  for (const line of lines) {
    const waiting = await readStops(db, WAITING, [businessDay, line, MOST_WAITING + 1]);
    all &&= waiting.length <= MOST_WAITING;
    open.push(...waiting.slice(0, MOST_WAITING));
  }
  return { open, all };
}

const OPEN = `where stops.businessDay = ? and ${ACTIVE} order by stops.arrivedAt, stops.number`;

const WAITING = `where stops.businessDay = ? and stops.line = ? and stops.state = 'waiting' order by ${CALLING_ORDER} limit ?`;

const FINISHED = `select line, errand, kind, counter, waitingSince, firstCalledAt, calledAt, doneAt from stops
  where businessDay = ? and calledAt is not null and state = 'done' and also = '[]'
  order by calledAt desc limit ?`;

const PAST = `select line, errand, kind, count(*) as count, sum(minutes) as minutes, sum(minutes * minutes) as squares from (
    select line, errand, kind, (doneAt - calledAt) / 60000.0 as minutes from stops
    where businessDay = ? and calledAt is not null and state = 'done' and doneAt is not null and also = '[]')
  where minutes between ? and ? group by line, errand, kind`;
