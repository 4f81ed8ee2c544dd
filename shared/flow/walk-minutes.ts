import { wayThroughHouse } from '../domain/way-through-house.ts';
import { lineOf } from '../domain/town.ts';
import type { PlanTimes } from './plan.ts';
import type { PlanContent } from './plan-start.ts';

/** An old person's pace. */
const METRES_A_MINUTE = 40;
/** Waiting for the lift, or the stairs. */
const FLOOR_MINUTES = 2;

/** Minutes on foot between the counters of lines, each way looked for once; without a plan of the house they are all 0. */
export function walkMinutes(content: PlanContent): PlanTimes['walkOf'] {
  const known = new Map<string, number>();
  return (from, to) => {
    const key = `${from ?? ''} ${to}`;
    const minutes = known.get(key) ?? minutesBetween(content, from, to);
    known.set(key, minutes);
    return minutes;
  };
}

function minutesBetween({ town, guidance }: PlanContent, from: string | null, to: string): number {
  const { floorPlan } = guidance;
  const counterOf = (line: string): number | null => lineOf(town, line).counters[0] ?? null;
  const [start, goal] = [from === null ? null : counterOf(from), counterOf(to)];
  if (floorPlan === null || goal === null || (from !== null && start === null)) return 0;
  const legs = wayThroughHouse(floorPlan, start, goal) ?? [];
  const metres = legs.reduce((sum, leg) => sum + leg.metres, 0);
  return metres / METRES_A_MINUTE + Math.max(0, legs.length - 1) * FLOOR_MINUTES;
}
