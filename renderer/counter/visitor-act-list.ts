import type { StopState } from '../../shared/domain/visit.ts';

/** What can be done with the visitor at the counter. */
export type VisitorAct = 'recall' | 'serve' | 'absent' | 'finish' | 'next-after';

/** The keys in their order, and which is the likely next step. Places do not move: only the solid one changes. */
export function visitorActs(
  state: StopState,
  offerAbsent: boolean,
): { readonly order: readonly VisitorAct[]; readonly primary: VisitorAct } {
  if (state === 'serving') return { order: ['finish', 'next-after'], primary: 'next-after' };
  const order: readonly VisitorAct[] = ['recall', 'serve', 'absent', 'finish', 'next-after'];
  return { order, primary: offerAbsent ? 'absent' : 'serve' };
}
