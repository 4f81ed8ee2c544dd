import type { Language } from '../../shared/domain/language.ts';
import type { Stop, StopState } from '../../shared/domain/visit.ts';

/** The columns a stop is read from: `stops` joined with its visit. */
export const stopColumns = [
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

/** A row of those columns. */
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
