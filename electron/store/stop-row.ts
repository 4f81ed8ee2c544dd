import type { Kysely } from 'kysely';
import type { Language } from '../../shared/domain/language.ts';
import type { Need, PriorityReason } from '../../shared/domain/needs.ts';
import type { Outcome, Stop, StopKind, StopState } from '../../shared/domain/visit.ts';
import type { WaitBand } from '../../shared/domain/waiting/wait-band.ts';
import { fixedQuery } from './fixed-query.ts';
import type { Tables } from './tables.ts';

const STOPS = `select stops.id, stops.visit, stops.line, stops.errand, stops.also, stops.state, stops.arrivedAt, stops.front,
    stops.counter, stops.calledAt, stops.recalls, stops.servingAt, stops.absentAt, stops.doneAt, stops.place, stops.kind,
    stops.waitingSince, stops.firstCalledAt, stops.promisedFrom, stops.promisedTo, stops.heldUntil, stops.ready,
    stops.outcome, visits.ticket, visits.language, visits.priority, visits.needs, visits.note
  from stops join visits on visits.id = stops.visit`;

/** Stops with what their visit knows of them. `rest` is fixed SQL from `where` on, `?` are the parameters in order. */
export async function readStops(
  db: Kysely<Tables>,
  rest: string,
  parameters: readonly (string | number)[],
): Promise<Stop[]> {
  return (await fixedQuery<StopRead>(db, `${STOPS} ${rest}`, parameters)).map(toStop);
}

/** The id of a visit's stop by its number of making, counted from 1. */
export function stopId(visit: string, made: number): string {
  return `${visit}.${made}`;
}

/** The two columns a promise is kept in. */
export function promiseColumns(promise: WaitBand | null): { promisedFrom: number | null; promisedTo: number | null } {
  if (promise?.kind === 'minutes') return { promisedFrom: promise.from, promisedTo: promise.to };
  if (promise?.kind === 'at-once') return { promisedFrom: 0, promisedTo: 0 };
  return { promisedFrom: null, promisedTo: null };
}

/** A row of stop and visit together. */
interface StopRead {
  readonly id: string;
  readonly visit: string;
  readonly ticket: string;
  readonly line: string;
  readonly errand: string;
  readonly also: string;
  readonly language: Language;
  readonly state: StopState;
  readonly kind: StopKind;
  readonly place: number;
  readonly arrivedAt: number;
  readonly front: number;
  readonly priority: PriorityReason | null;
  readonly needs: string;
  readonly note: string;
  readonly counter: number | null;
  readonly waitingSince: number | null;
  readonly promisedFrom: number | null;
  readonly promisedTo: number | null;
  readonly firstCalledAt: number | null;
  readonly calledAt: number | null;
  readonly recalls: number;
  readonly servingAt: number | null;
  readonly absentAt: number | null;
  readonly heldUntil: number | null;
  readonly ready: number;
  readonly doneAt: number | null;
  readonly outcome: Outcome | null;
}

/** The stop a row stands for. */
function toStop({ visit, promisedFrom, promisedTo, needs, also, front, ready, ...row }: StopRead): Stop {
  return {
    ...row,
    visitId: visit,
    front: front === 1,
    ready: ready === 1,
    also: also === '[]' ? [] : (JSON.parse(also) as string[]),
    needs: needs === '[]' ? [] : (JSON.parse(needs) as Need[]),
    promise: promised(promisedFrom, promisedTo),
  };
}

function promised(from: number | null, to: number | null): WaitBand | null {
  if (from === null || to === null) return null;
  return to === 0 ? { kind: 'at-once' } : { kind: 'minutes', from, to };
}
