import { DRAFT_KEPT_MINUTES } from './draft.ts';
import { openStates, type Stop } from './visit.ts';

/** When a draft is erased (epoch ms): some time after the visit ended, at the latest when the day changes. An undo that opens the visit again puts it off. */
export function draftErasedAt(stops: readonly Stop[], dayChange: number): number {
  const ended = visitEndedAt(stops);
  return ended === null ? dayChange : Math.min(dayChange, ended + DRAFT_KEPT_MINUTES * 60_000);
}

/** When the last stop of a visit ended; null = it goes on. A visit nobody knows was over from the beginning. */
function visitEndedAt(stops: readonly Stop[]): number | null {
  if (stops.some(({ state }) => (openStates as readonly string[]).includes(state))) return null;
  return Math.max(0, ...stops.map(({ doneAt, arrivedAt }) => doneAt ?? arrivedAt));
}
