import type { VisitNow } from '../../shared/domain/visit-view.ts';
import type { TextKey } from './texts.ts';

/** Name of the text for how a visit stands. */
export function stateText(now: VisitNow): TextKey {
  if (now.kind !== 'over' || now.how === 'done') return `state.${now.kind}`;
  return now.how === 'cancelled' ? 'state.cancelled' : 'state.expired';
}
