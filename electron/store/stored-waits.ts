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
import { ACTIVE } from './stored-visits.ts';
import type { Tables } from './tables.ts';

/** What waits are estimated from, read from SQLite. */
export function storedWaits(db: Kysely<Tables>): WaitReader {
  return {
    today: (businessDay) =>
      db.connection().execute(async (held) => ({
        open: await openStops(held, businessDay),
        finished: await fixedQuery<FinishedStop>(held, FINISHED, [businessDay]),
        counters: await counterStates(held),
      })),
    past: (businessDay) => fixedQuery<PastService>(db, PAST, [businessDay, SHORTEST_SERVICE, LONGEST_SERVICE]),
  };
}

/** Two partial indexes, so two questions. */
async function openStops(db: Kysely<Tables>, businessDay: string) {
  const waiting = `where stops.businessDay = ? and stops.state = 'waiting' order by stops.arrivedAt, stops.number`;
  const active = `where stops.businessDay = ? and ${ACTIVE} order by stops.arrivedAt, stops.number`;
  return [...(await readStops(db, waiting, [businessDay])), ...(await readStops(db, active, [businessDay]))];
}

const FINISHED = `select line, errand, kind, counter, waitingSince, firstCalledAt, calledAt, doneAt from stops
  where businessDay = ? and calledAt is not null and state = 'done'`;

const PAST = `select line, errand, kind, count(*) as count, sum(minutes) as minutes, sum(minutes * minutes) as squares from (
    select line, errand, kind, (doneAt - calledAt) / 60000.0 as minutes from stops
    where businessDay = ? and calledAt is not null and state = 'done' and doneAt is not null)
  where minutes between ? and ? group by line, errand, kind`;
