import type { Kysely } from 'kysely';
import type { Language } from '../../shared/domain/language.ts';
import type { Stop, StopState } from '../../shared/domain/visit.ts';
import type { Tables } from './tables.ts';

const stopColumns = [
  'stops.id',
  'stops.visit',
  'stops.line',
  'stops.errand',
  'stops.state',
  'stops.arrivedAt',
  'stops.front',
  'stops.counter',
  'stops.calledAt',
  'stops.recalls',
  'stops.servingAt',
  'stops.absentAt',
  'visits.ticket',
  'visits.language',
] as const;

/** Stops with what the visit knows of them. */
export function selectStops(db: Kysely<Tables>) {
  return db.selectFrom('stops').innerJoin('visits', 'visits.id', 'stops.visit').select(stopColumns);
}

/** The id of a visit's stop by its position, counted from 1. */
export function stopId(visit: string, position: number): string {
  return `${visit}.${position}`;
}

/** A row of `selectStops`. */
export interface StopRead {
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
export function toStop(row: StopRead): Stop {
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
