import type { Result } from '../../shared/lib/result.ts';
import { settleTouches } from '../ui/touch-guard.ts';
import type { DeskError } from './desk-error.ts';
import type { Act } from './state.ts';
import { happen, useCounter } from './store.ts';

/** What an action is about. */
export interface About {
  readonly stop: string | null;
  readonly ticket: string | null;
  /** The panel stays open for the next one of its kind. */
  readonly stay?: boolean;
}

/** Nobody in particular. */
export const nobody: About = { stop: null, ticket: null };

/**
 * Carries out one action; while one is on its way others are not heard. A second press of the same key right after the
 * answer falls through too: it was meant for the picture before.
 */
export async function run<Value>(
  act: Act,
  { stop, ticket, stay = false }: About,
  ask: () => Promise<Result<Value, DeskError>>,
): Promise<Result<Value, DeskError> | null> {
  if (useCounter.getState().doing) return null;
  happen({ type: 'began', act, stop });
  const answer = await ask();
  settleTouches();
  happen(answer.ok ? { type: 'done', stay } : { type: 'refused', error: answer.error, ticket });
  return answer;
}
