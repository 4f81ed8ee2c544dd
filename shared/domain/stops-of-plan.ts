import { fail, ok, type Result } from '../lib/result.ts';
import { errandOf, type Town } from './town.ts';
import type { TicketStop } from './visit.ts';

/** Why a plan cannot be a way: an errand the town does not have, a stop with errands of two lines, an errand twice. */
export interface PlanFault {
  readonly code: 'UNKNOWN_ERRAND' | 'BAD_PLAN';
}

/** A ticket's way: at least one stop. */
export type Way = readonly [TicketStop, ...TicketStop[]];

/** A plan as stops; at each the first errand names it. */
export function stopsOfPlan(town: Town, plan: readonly (readonly string[])[]): Result<Way, PlanFault> {
  const all = plan.flat();
  if (all.some((id) => !errandOf(town, id))) return fail('UNKNOWN_ERRAND');
  if (new Set(all).size < all.length) return fail('BAD_PLAN');
  const stops = plan.flatMap(([errand, ...also]): TicketStop[] => {
    const line = errand === undefined ? undefined : errandOf(town, errand)?.line;
    if (errand === undefined || line === undefined) return [];
    return also.every((id) => errandOf(town, id)?.line === line) ? [{ line, errand, also, kind: 'reception' }] : [];
  });
  const [first, ...later] = stops;
  return first && stops.length === plan.length ? ok([first, ...later]) : fail('BAD_PLAN');
}
