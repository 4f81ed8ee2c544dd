import type { RoomsScreen } from '../screen.ts';
import type { RoomsNow } from './use-room-week.ts';
import type { RoomsStep } from './room-wish.ts';

/** What a step is drawn from. */
export interface RoomsStepProps<Kind extends RoomsStep['kind'] = RoomsStep['kind']> {
  readonly screen: RoomsScreen;
  readonly step: Extract<RoomsStep, { readonly kind: Kind }>;
  readonly now: RoomsNow;
}
