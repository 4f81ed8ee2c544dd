import type { Kysely } from 'kysely';
import type { Language } from '../../shared/domain/language.ts';
import type { Stop, StopState } from '../../shared/domain/visit.ts';
import { fixedQuery } from './fixed-query.ts';
import type { Tables } from './tables.ts';

const STOPS = `select stops.id, stops.visit, stops.line, stops.errand, stops.state, stops.arrivedAt, stops.front,
    stops.counter, stops.calledAt, stops.recalls, stops.servingAt, stops.absentAt, visits.ticket, visits.language
  from stops join visits on visits.id = stops.visit`;

/** Stops with what their visit knows of them. `rest` is fixed SQL from `where` on, `?` are the parameters in order. */
export async function readStops(
  db: Kysely<Tables>,
  rest: string,
  parameters: readonly (string | number)[],
): Promise<Stop[]> {
  return (await fixedQuery<StopRead>(db, `${STOPS} ${rest}`, parameters)).map(toStop);
}

/** The id of a visit's stop by its position, counted from 1. */
export function stopId(visit: string, position: number): string {
  return `${visit}.${position}`;
}

/** A row of stop and visit together. */
interface StopRead {
  readonly id: string;
  readonly visit: string;
  readonly ticket: string;
  readonly line: string;
  readonly errand: string;
  readonly language: Language;
  readonly state: StopState;
  readonly arrivedAt: number;
  readonly front: number;
  readonly counter: number | null;
  readonly calledAt: number | null;
  readonly recalls: number;
  readonly servingAt: number | null;
  readonly absentAt: number | null;
}

/** The stop a row stands for. */
function toStop(row: StopRead): Stop {
  return {
    id: row.id,
    visitId: row.visit,
    ticket: row.ticket,
    line: row.line,
    errand: row.errand,
    language: row.language,
    state: row.state,
    arrivedAt: row.arrivedAt,
    front: row.front === 1,
    counter: row.counter,
    calledAt: row.calledAt,
    recalls: row.recalls,
    servingAt: row.servingAt,
    absentAt: row.absentAt,
  };
}
