import type { StopState } from '../../../shared/domain/visit.ts';

/** What can be done with the visitor at the counter. */
export type VisitorAct = 'recall' | 'serve' | 'absent' | 'hold' | 'transfer' | 'finish' | 'finish-other' | 'next-after';

/**
 * The keys in their two rows, and which is the likely next step. The first row never moves, only the solid one changes; the
 * second is there until the visitor has come.
 */
export function visitorActs(
  state: StopState,
  offerAbsent: boolean,
): { readonly always: readonly VisitorAct[]; readonly coming: readonly VisitorAct[]; readonly primary: VisitorAct } {
  const always: readonly VisitorAct[] = ['hold', 'transfer', 'finish', 'finish-other', 'next-after'];
  if (state === 'serving') return { always, coming: [], primary: 'next-after' };
  return { always, coming: ['recall', 'serve', 'absent'], primary: offerAbsent ? 'absent' : 'serve' };
}
