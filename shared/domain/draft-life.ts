import { nextDayChange, zoned, type DayRule } from './business-day.ts';
import { DRAFT_KEPT_MINUTES } from './draft.ts';
import { openStates, type Stop } from './visit.ts';

/**
 * When a visit's draft is erased (epoch ms): some time after the visit ended, at the latest with the day on which it came.
 * Visitors are told "today", so that is midnight, also where the business day goes on. An undo that opens the visit again
 * puts it off. A draft without a visit is due at once.
 */
export function draftErasedAt(stops: readonly Stop[], rule: DayRule): number {
  const [first] = stops;
  if (!first) return 0;
  const ended = visitEndedAt(stops);
  const latest = dayEnd(first.arrivedAt, rule);
  return ended === null ? latest : Math.min(latest, ended + DRAFT_KEPT_MINUTES * 60_000);
}

/** When the last stop of a visit ended; null = it goes on. */
function visitEndedAt(stops: readonly Stop[]): number | null {
  if (stops.some(({ state }) => (openStates as readonly string[]).includes(state))) return null;
  return Math.max(...stops.map(({ doneAt, arrivedAt }) => doneAt ?? arrivedAt));
}

function dayEnd(at: number, rule: DayRule): number {
  const midnight = zoned(at, rule.timeZone).startOfDay().add({ days: 1 }).epochMilliseconds;
  return Math.min(midnight, nextDayChange(at, rule));
}
