import type { Guide } from './guide.ts';
import type { HallSection } from './hall-section.ts';
import type { BringItem, Procedure } from './procedure.ts';

/** What a town's guides lead to and are made of, checked. */
export interface Guidance {
  readonly sections: readonly HallSection[];
  readonly items: readonly BringItem[];
  readonly procedures: readonly Procedure[];
  readonly guides: readonly Guide[];
}
