import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { StopState } from '../../../shared/domain/visit.ts';

/** Where a stop lies on a visitor's way. `off` = it will not happen. */
export type WayPlace = 'done' | 'now' | 'to-come' | 'off';

/** The place of a stop of this state. */
export function wayPlace({ state }: { readonly state: StopState }): WayPlace {
  switch (state) {
    case 'done':
    case 'transferred':
      return 'done';
    case 'waiting':
    case 'called':
    case 'serving':
    case 'held':
    case 'absent':
      return 'now';
    case 'planned':
      return 'to-come';
    case 'cancelled':
    case 'expired':
      return 'off';
    default:
      return assertNever(state);
  }
}
