import { failWith } from '../../shared/lib/result.ts';

/** Why a hub did not start; the message is for the person at the console. */
export interface StartError {
  readonly code: 'NOT_STARTED';
  readonly data: { readonly message: string };
}

/** A start that was refused. */
export const notStarted = (message: string) => failWith('NOT_STARTED' as const, { message });
