import { ORPCError } from '@orpc/server';
import type { Result } from '../../shared/lib/result.ts';

/**
 * Turns a use case's result into the operation's answer. `errors` are the constructors of the codes the operation
 * declares: a code that the contract does not know does not compile.
 */
export function answer<Value, Failure extends { readonly code: string; readonly data?: unknown }>(
  result: Result<Value, Failure>,
  errors: Readonly<Record<Failure['code'], unknown>>,
): Value {
  if (result.ok) return result.value;
  const { code, data } = result.error;
  if (!(code in errors)) throw new Error(`undeclared error ${code}`);
  throw new ORPCError<string, unknown>(code, { defined: true, data });
}
