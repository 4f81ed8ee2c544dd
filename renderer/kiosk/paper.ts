import type { PrintOutcome } from '../../shared/bridge.ts';

/** What became of the paper. The number is valid whatever this says. */
export type Paper = { readonly kind: 'printing' } | PrintOutcome;
