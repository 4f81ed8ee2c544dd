import type { PromiseKept } from '../../../shared/domain/figure-stop.ts';
import type { PromiseCounts } from '../../../shared/domain/figures.ts';

/** The ways a promise turns out, best first. */
export const promiseKinds = ['inside', 'too-long', 'little-late', 'too-short'] as const satisfies PromiseKept[];

/** How many were told a time. */
export function toldCount(promise: PromiseCounts): number {
  return promiseKinds.reduce((sum, kind) => sum + promise[kind], 0);
}

/** Share (0–100) of those who were told a time; null = nobody was. */
export function promiseShare(promise: PromiseCounts, kind: PromiseKept): number | null {
  const told = toldCount(promise);
  return told === 0 ? null : (promise[kind] / told) * 100;
}

/** A share as it is said. */
export function shareWords(share: number | null): string {
  return share === null ? '–' : `${Math.round(share)}%`;
}
