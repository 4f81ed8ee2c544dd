import type { VisitStop } from '../../shared/domain/visit-view.ts';
import { isLive } from '../../shared/domain/visit.ts';

/** Where a stop lies on the visitor's way. */
export type PlaceOnWay = 'done' | 'now' | 'to come';

/** A stop that was given up, or that another line goes on with, is no part of the way any more. */
export function isOnTheWay({ state }: VisitStop): boolean {
  return state !== 'cancelled' && state !== 'transferred';
}

/** The rule of the list of counters. */
export function placeOnWay(stop: VisitStop): PlaceOnWay {
  if (isLive(stop)) return 'now';
  return stop.state === 'planned' ? 'to come' : 'done';
}
