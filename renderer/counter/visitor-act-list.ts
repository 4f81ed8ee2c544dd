import type { StopState } from '../../shared/domain/visit.ts';

/** What can be done with the visitor at the counter. */
export type VisitorAct = 'recall' | 'serve' | 'absent' | 'finish' | 'next-after';

/** The keys in their two rows, and which is the likely next step. Places do not move: only the solid one changes. */
export function visitorActs(
  state: StopState,
  offerAbsent: boolean,
): { readonly coming: readonly VisitorAct[]; readonly ending: readonly VisitorAct[]; readonly primary: VisitorAct } {
  const ending: readonly VisitorAct[] = ['finish', 'next-after'];
  if (state === 'serving') return { coming: [], ending, primary: 'next-after' };
  return { coming: ['recall', 'serve', 'absent'], ending, primary: offerAbsent ? 'absent' : 'serve' };
}
