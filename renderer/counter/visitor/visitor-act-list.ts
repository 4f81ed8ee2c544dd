import type { StopState } from '../../../shared/domain/visit.ts';

/** What can be done with the visitor at the counter. */
export type VisitorAct = 'recall' | 'serve' | 'absent' | 'hold' | 'transfer' | 'finish' | 'finish-other' | 'next-after';

/** The keys in their two rows, and which is the likely next step. The row of the end never moves: only the solid one changes. */
export function visitorActs(
  state: StopState,
  offerAbsent: boolean,
): { readonly coming: readonly VisitorAct[]; readonly ending: readonly VisitorAct[]; readonly primary: VisitorAct } {
  const ending: readonly VisitorAct[] = ['finish', 'finish-other', 'next-after'];
  if (state === 'serving') return { coming: ['hold', 'transfer'], ending, primary: 'next-after' };
  const coming: readonly VisitorAct[] = ['recall', 'serve', 'absent', 'hold', 'transfer'];
  return { coming, ending, primary: offerAbsent ? 'absent' : 'serve' };
}
