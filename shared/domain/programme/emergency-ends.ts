import type { Panel } from './panel.ts';
import type { Moment } from './scene.ts';

/** When each emergency is over (ms on the page's clock), by panel. */
export type EmergencyEnds = Readonly<Record<string, number>>;

/**
 * The end of an emergency is reckoned on the clock that never jumps, the earliest that was ever seen: an office clock that is
 * put back brings none again and makes none longer.
 */
export function emergencyEnds(before: EmergencyEnds, panels: readonly Panel[], now: Moment): EmergencyEnds {
  const ends = panels.flatMap(({ id, emergency }) => {
    if (!emergency) return [];
    return [[id, Math.min(before[id] ?? Infinity, now.at + emergency.until - now.wall)] as const];
  });
  return Object.fromEntries(ends);
}
