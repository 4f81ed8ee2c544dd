import type { Stop } from '../../shared/domain/visit.ts';
import type { StopWait } from '../../shared/domain/waiting/hall-waits.ts';
import { minutesSince } from './minutes-since.ts';

/** So close to the end of what was promised (minutes) a wait asks for attention; of a short promise, its second half. */
const NEAR = 5;

/** How a wait stands against what the visitor was told. Minutes are whole. */
export type PromiseState =
  /** Nothing was promised. */
  | { readonly kind: 'none' }
  /** All is well: the band that was told. */
  | { readonly kind: 'within'; readonly from: number; readonly to: number }
  /** It will probably take longer than was told. */
  | { readonly kind: 'slipping'; readonly to: number }
  | { readonly kind: 'near'; readonly left: number }
  | { readonly kind: 'over'; readonly minutes: number };

/** The wait of a stop that waits now; `wait` is what would be told now. */
export function promiseState(
  { promise, waitingSince }: Pick<Stop, 'promise' | 'waitingSince'>,
  now: number,
  wait?: Pick<StopWait, 'band'>,
): PromiseState {
  if (promise === null || promise.kind === 'unknown' || waitingSince === null) return { kind: 'none' };
  const waited = minutesSince(waitingSince, now);
  const { from, to } = promise.kind === 'minutes' ? promise : { from: 0, to: NEAR };
  const left = to - waited;
  if (left < 0) return { kind: 'over', minutes: -left };
  if (left <= Math.min(NEAR, Math.floor(to / 2))) return { kind: 'near', left };
  const earliest = wait?.band.kind === 'minutes' ? wait.band.from : 0;
  return earliest > left ? { kind: 'slipping', to } : { kind: 'within', from, to };
}

/** How the wait of somebody who has been called turned out. */
export function promiseKept({
  promise,
  waitingSince,
  firstCalledAt,
}: Pick<Stop, 'promise' | 'waitingSince' | 'firstCalledAt'>): PromiseState {
  if (firstCalledAt === null) return { kind: 'none' };
  const state = promiseState({ promise, waitingSince }, firstCalledAt);
  if (state.kind === 'over' || state.kind === 'none' || promise?.kind !== 'minutes') return state;
  return { kind: 'within', from: promise.from, to: promise.to };
}
