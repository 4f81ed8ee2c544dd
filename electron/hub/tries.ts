import { waitForTry, type Tries } from '../../shared/domain/try-limit.ts';

/** More names than this are not remembered; the oldest goes. */
const REMEMBERED = 10_000;

/** Wrong tries of passwords and codes, by name and address. */
export interface TryCounter {
  /** Milliseconds until another try is heard. */
  wait(name: string, now: number): number;
  wrong(name: string, now: number): void;
  right(name: string): void;
  /** Runs the tries of a name one after another. */
  inTurn<Value>(name: string, attempt: () => Promise<Value>): Promise<Value>;
}

/** Counts in memory: a restart of the hub is no way in, it takes longer than the wait. */
export function tryCounter(): TryCounter {
  const known = new Map<string, Tries>();
  const running = new Map<string, Promise<unknown>>();
  return {
    wait: (name, now) => {
      const tries = known.get(name);
      return tries ? waitForTry(tries, now) : 0;
    },
    wrong: (name, now) => {
      const wrong = (known.get(name)?.wrong ?? 0) + 1;
      known.delete(name);
      known.set(name, { wrong, lastAt: now });
      const oldest = known.keys().next();
      if (known.size > REMEMBERED && !oldest.done) known.delete(oldest.value);
    },
    right: (name) => void known.delete(name),
    inTurn: (name, attempt) => {
      const result = (running.get(name) ?? Promise.resolve()).then(attempt, attempt);
      running.set(name, result);
      const end = (): void => void (running.get(name) === result && running.delete(name));
      result.then(end, end);
      return result;
    },
  };
}
