import type { Spot } from './floor-plan.ts';

/** Where one turns on the way. */
export type Turn = 'left' | 'right';

/** Steps to the side of less than this (metres) are no turn. */
const STEP_ASIDE = 1;

/** A bend of less than this (sine of 40°) is still straight on. */
const BEND = 0.64;

/** The turns along some places, in order, as one feels them who walks there; the map's y grows downwards. */
export function turnsOfWay(places: readonly Spot[]): readonly Turn[] {
  const walked = withoutSteps(places);
  return walked.flatMap((at, nth) => {
    const [before, next] = [walked[nth - 1], walked[nth + 1]];
    if (!before || !next) return [];
    const bend = sineBetween({ x: at.x - before.x, y: at.y - before.y }, { x: next.x - at.x, y: next.y - at.y });
    if (Math.abs(bend) < BEND) return [];
    return [bend > 0 ? 'right' : 'left'];
  });
}

/** Leaves out places so near to the one before that nobody would call it walking; the last one always counts. */
function withoutSteps(places: readonly Spot[]): Spot[] {
  return places.reduce<Spot[]>((kept, place, at) => {
    const before = kept.at(-1);
    const near = before && Math.hypot(place.x - before.x, place.y - before.y) < STEP_ASIDE;
    return near && at < places.length - 1 ? kept : [...kept, place];
  }, []);
}

function sineBetween(one: Spot, other: Spot): number {
  const lengths = Math.hypot(one.x, one.y) * Math.hypot(other.x, other.y);
  return lengths === 0 ? 0 : (one.x * other.y - one.y * other.x) / lengths;
}
