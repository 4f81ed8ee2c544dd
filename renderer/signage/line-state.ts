import type { LineStatus } from '../../shared/domain/lobby-view.ts';
import type { WaitBand } from '../../shared/domain/waiting/wait-band.ts';

/** What stands at the right of a line. */
export type LineState =
  /** `band` = how long somebody who comes now waits; null where no more tickets are given. */
  | { readonly kind: 'waiting'; readonly people: number; readonly band: WaitBand | null }
  /** Opens later today, "HH:MM". */
  | { readonly kind: 'opens'; readonly time: string }
  | { readonly kind: 'closed' }
  /** Staff stopped giving tickets for today. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'holiday' };

/** A line that gives no tickets says so, except while people still wait in it: they look for their number of people. */
export function lineState({ waiting, admission, wait }: LineStatus): LineState {
  const open = admission.kind === 'open';
  if (open || waiting > 0) return { kind: 'waiting', people: waiting, band: open ? wait.band : null };
  if (admission.kind === 'full') return { kind: 'closed' };
  if (admission.kind === 'stopped') return { kind: 'stopped' };
  const { why, opens } = admission;
  if (why === 'closed-day') return { kind: 'holiday' };
  if (opens && (why === 'before-hours' || why === 'break')) return { kind: 'opens', time: opens.time };
  return { kind: 'closed' };
}
