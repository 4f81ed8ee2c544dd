import type { SidePlace } from '../../display/side-place.ts';

/** A sign with its word takes so much (design pixels): its line, its width. */
const [LINE, ENTRY] = [78, 216];

/** Signs there are, and two places for the time of it: as much as a legend may have. */
const PLACES = { signs: 6, time: 2 };

/** What the legend takes at most, with the line above it (design pixels). */
export function legendHeight({ width }: SidePlace, withTime = false): number {
  const places = PLACES.signs + (withTime ? PLACES.time : 0);
  return Math.ceil(places / Math.floor(width / ENTRY)) * LINE + 10;
}
