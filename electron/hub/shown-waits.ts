import type { HallWaits, StopWait } from '../../shared/domain/waiting/hall-waits.ts';
import type { QueueNow } from '../../shared/domain/waiting/queue-now.ts';
import { shownBand, type ShownBand } from '../../shared/domain/waiting/shown-band.ts';

/** Remembers what each waiting stop was shown, so that no band grows without a reason. */
export function shownWaits(): (queue: QueueNow, waits: HallWaits) => HallWaits {
  let before = new Map<string, ShownBand>();
  return ({ at, desks, stops }, waits) => {
    const now = new Map<string, ShownBand>();
    const told: Record<string, StopWait> = {};
    for (const { id, line } of stops) {
      const wait = waits.stops[id];
      if (!wait) continue;
      const serving = desks.filter((desk) => desk.from <= at && desk.lines.includes(line)).length;
      const next = shownBand(before.get(id) ?? null, { at, wait, serving });
      told[id] = next.wait;
      now.set(id, next.shown);
    }
    before = now;
    return { ...waits, stops: told };
  };
}
