import type { FloorPlan } from './floor-plan.ts';
import type { FormBook } from './form.ts';
import type { Guide } from './guide.ts';
import type { BringItem, Procedure } from './procedure.ts';
import type { WayIn } from './way-in.ts';

/** What a town's guides lead to and are made of, checked. */
export interface Guidance {
  readonly waysIn: readonly WayIn[];
  readonly items: readonly BringItem[];
  readonly procedures: readonly Procedure[];
  readonly guides: readonly Guide[];
  /** Empty lists = the town has no forms filled in. */
  readonly book: FormBook;
  /** Null = the town drew none. */
  readonly floorPlan: FloorPlan | null;
}
