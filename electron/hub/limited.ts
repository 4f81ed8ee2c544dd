import type { CallContext } from './routes.ts';

/** What is tried, and what is answered to too many wrong tries. */
export interface TryGuard {
  readonly name: string;
  readonly tooMany: (error: { data: { seconds: number } }) => Error;
}

/**
 * Runs a try of a secret unless there were too many wrong ones; a thrown answer counts as wrong. Tries of one name go one
 * after another: many at once are counted as if they had come in turn.
 */
export function limited<Value>(
  { connection, deps }: CallContext,
  guard: TryGuard,
  attempt: () => Promise<Value>,
): Promise<Value> {
  const name = `${connection.address} ${guard.name}`;
  return deps.tries.inTurn(name, async () => {
    const wait = deps.tries.wait(name, deps.machine.now());
    if (wait > 0) throw guard.tooMany({ data: { seconds: Math.ceil(wait / 1000) } });
    try {
      const value = await attempt();
      deps.tries.right(name);
      return value;
    } catch (error) {
      deps.tries.wrong(name, deps.machine.now());
      throw error;
    }
  });
}
