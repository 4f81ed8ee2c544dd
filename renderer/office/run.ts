import type { Result } from '../../shared/lib/result.ts';
import { settleTouches } from '../ui/touch-guard.ts';
import type { OfficeError } from './office-error.ts';
import type { Act } from './state.ts';
import { happen, useOfficeState } from './store.ts';

/** What is left when an action was done: the booking that lies open then, and how much was done. */
export interface Outcome {
  readonly open: string | null;
  readonly count?: number;
}

/**
 * Carries out one action; while one is on its way others are not heard. A second press of the same key right after the
 * answer falls through too: it was meant for the picture before.
 */
export async function run<Value>(
  act: Act,
  ask: () => Promise<Result<Value, OfficeError>>,
  outcome: (value: Value) => Outcome,
): Promise<Result<Value, OfficeError> | null> {
  if (useOfficeState.getState().doing) return null;
  happen({ type: 'began', act });
  const answer = await ask();
  settleTouches();
  happen(answer.ok ? { type: 'done', act, ...outcome(answer.value) } : { type: 'refused', act, error: answer.error });
  return answer;
}
