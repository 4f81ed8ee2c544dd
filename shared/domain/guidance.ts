import type { FloorPlan } from './floor-plan.ts';
import type { Guide } from './guide.ts';
import type { BringItem, Procedure } from './procedure.ts';
import type { WayIn } from './way-in.ts';

/** What a town's guides lead to and are made of, checked. */
export interface Guidance {
  readonly waysIn: readonly WayIn[];
  readonly items: readonly BringItem[];
  readonly procedures: readonly Procedure[];
  readonly guides: readonly Guide[];
  /** Null = the town drew none. */
  readonly floorPlan: FloorPlan | null;
}
