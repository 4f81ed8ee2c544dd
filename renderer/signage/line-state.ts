import type { LineStatus } from '../../shared/domain/lobby-view.ts';

/** What stands at the right of a line. */
export type LineState =
  | { readonly kind: 'waiting'; readonly people: number }
  /** Opens later today, "HH:MM". */
  | { readonly kind: 'opens'; readonly time: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'holiday' };

/** A line that gives no tickets says so, except while people still wait in it: they look for their number of people. */
export function lineState({ waiting, admission }: LineStatus): LineState {
  if (admission.kind === 'open' || waiting > 0) return { kind: 'waiting', people: waiting };
  if (admission.kind === 'full') return { kind: 'closed' };
  const { why, opens } = admission;
  if (why === 'closed-day') return { kind: 'holiday' };
  if (opens && (why === 'before-hours' || why === 'break')) return { kind: 'opens', time: opens.time };
  return { kind: 'closed' };
}
